using System;

namespace Dataset.Text.Quotes;

/// <summary>What a word may be, as far as finding a speaker needs to know. A word may be several things.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>A verb of communication, which may carry a whole quotation.</summary>
    Speech = 1 << 0,

    /// <summary>A verb of judgement or stance, which governs quoted fragments.</summary>
    Stance = 1 << 1,

    /// <summary>A verb of naming and describing (<c>called it "..."</c>).</summary>
    Label = 1 << 2,

    /// <summary>Another verb that news uses often; it bounds a noun phrase.</summary>
    PlainVerb = 1 << 3,

    Base = 1 << 4,
    Third = 1 << 5,
    Past = 1 << 6,
    Gerund = 1 << 7,
    Participle = 1 << 8,

    Auxiliary = 1 << 9,
    Be = 1 << 10,
    Pronoun = 1 << 11,
    Relative = 1 << 12,
    Determiner = 1 << 13,
    Preposition = 1 << 14,
    Subordinator = 1 << 15,
    Conjunction = 1 << 16,
    Adverb = 1 << 17,
    Time = 1 << 18,

    /// <summary>A courtesy title or rank before a name.</summary>
    Title = 1 << 19,

    /// <summary>A common noun for people or bodies who speak.</summary>
    Role = 1 << 20,

    /// <summary>A noun for something said or written (<c>statement</c>).</summary>
    CueNoun = 1 << 21,

    /// <summary>A lower-case part of a name (<c>de</c>, <c>van</c>, <c>bin</c>).</summary>
    NameParticle = 1 << 22,

    /// <summary>A noun for a work that has a title.</summary>
    Work = 1 << 23,

    /// <summary>A word that introduces a term (<c>so-called</c>, <c>dubbed</c>).</summary>
    TermIntro = 1 << 24,

    /// <summary>A noun for a thing that ends like an abstract noun yet speaks (<c>government</c>).</summary>
    Body = 1 << 25,

    Possessive = 1 << 26,

    /// <summary>A verb of attitude that reports less often than it is reported: <c>X announced that they agreed to "..."</c>.</summary>
    Weak = 1 << 27,

    /// <summary>A verb whose base form is a common noun as well (<c>claim</c>).</summary>
    NounLike = 1 << 28,

    Number = 1 << 29,

    /// <summary>A verb of thinking or doing whose subject need not have said anything.</summary>
    Silent = 1 << 30,

    Verb = Speech | Stance | Label | PlainVerb | Auxiliary,
    Cue = Speech | Stance | Label,
    Finite = Base | Third | Past,
}

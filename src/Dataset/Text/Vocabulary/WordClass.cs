using System;

namespace Dataset.Text.Vocabulary;

/// <summary>Specifies the grammatical classes that a word can have, as far as speaker identification requires. A word can have several.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>A verb of communication, which can govern a whole quotation.</summary>
    Speech = 1UL << 0,

    /// <summary>A verb of judgment or stance, which governs quoted fragments.</summary>
    Stance = 1UL << 1,

    /// <summary>A verb of naming or describing (<c>called it "..."</c>).</summary>
    Label = 1UL << 2,

    /// <summary>Another frequent verb of news, which delimits a noun phrase.</summary>
    PlainVerb = 1UL << 3,

    Base = 1UL << 4,
    Third = 1UL << 5,
    Past = 1UL << 6,
    Gerund = 1UL << 7,
    Participle = 1UL << 8,

    Auxiliary = 1UL << 9,
    Be = 1UL << 10,
    Pronoun = 1UL << 11,
    Relative = 1UL << 12,
    Determiner = 1UL << 13,
    Preposition = 1UL << 14,
    Subordinator = 1UL << 15,
    Conjunction = 1UL << 16,
    Adverb = 1UL << 17,
    Time = 1UL << 18,

    /// <summary>A courtesy title or rank before a name.</summary>
    Title = 1UL << 19,

    /// <summary>A common noun for people or organizations that speak.</summary>
    Role = 1UL << 20,

    /// <summary>A noun for something said or written (<c>statement</c>).</summary>
    CueNoun = 1UL << 21,

    /// <summary>A lowercase part of a name (<c>de</c>, <c>van</c>, <c>bin</c>).</summary>
    NameParticle = 1UL << 22,

    /// <summary>A noun for a work that has a title.</summary>
    Work = 1UL << 23,

    /// <summary>A word that introduces a term (<c>so-called</c>, <c>dubbed</c>).</summary>
    TermIntro = 1UL << 24,

    /// <summary>A noun that ends like an abstract noun but names something that can speak (<c>government</c>).</summary>
    Body = 1UL << 25,

    Possessive = 1UL << 26,

    /// <summary>A verb of attitude that is more often reported than reporting: <c>X announced that they agreed to "..."</c>.</summary>
    Weak = 1UL << 27,

    /// <summary>A verb whose base form is also a common noun (<c>claim</c>).</summary>
    NounLike = 1UL << 28,

    Number = 1UL << 29,

    /// <summary>A verb of thinking or acting whose subject need not have said anything.</summary>
    Silent = 1UL << 30,

    /// <summary>A pronoun that can only be a subject (<c>he</c>).</summary>
    Nominative = 1UL << 31,

    /// <summary>A pronoun that is an object (<c>him</c>).</summary>
    Accusative = 1UL << 32,

    /// <summary>A common noun for one person.</summary>
    Person = 1UL << 33,

    /// <summary>A verb of issuing one's own words (<c>issued</c>).</summary>
    Issue = 1UL << 35,

    /// <summary>A pronoun for an unnamed person (<c>someone</c>).</summary>
    Indefinite = 1UL << 39,

    /// <summary>A word that begins a two-word country or state (<c>New</c>).</summary>
    PlaceOpener = 1UL << 40,

    /// <summary>A verb that becomes a verb of saying with <c>on</c>.</summary>
    SpeaksOn = 1UL << 34,

    /// <summary>A verb that becomes a verb of saying with <c>further</c>.</summary>
    SpeaksFurther = 1UL << 36,

    /// <summary>A verb that becomes a verb of saying with <c>up</c>.</summary>
    SpeaksUp = 1UL << 37,

    /// <summary>A verb that becomes a verb of saying with <c>in</c>.</summary>
    SpeaksIn = 1UL << 38,

    /// <summary>A verb that becomes a verb of saying with <c>back</c>.</summary>
    SpeaksBack = 1UL << 43,

    /// <summary>A verb that becomes a verb of judgment with <c>out</c> or <c>back</c>.</summary>
    Attacks = 1UL << 44,

    /// <summary>An adjective that describes how someone speaks or reacts (<c>blunt</c>).</summary>
    Manner = 1UL << 45,

    /// <summary>A noun for an answer (<c>reply</c>), which is speech even if its speaker is not named.</summary>
    Answer = 1UL << 46,

    /// <summary>A unit of time (<c>week</c>).</summary>
    TimeUnit = 1UL << 41,

    Month = 1UL << 42,

    Verb = Speech | Stance | Label | PlainVerb | Auxiliary | Issue,
    Cue = Speech | Stance | Label,
    Finite = Base | Third | Past,
}

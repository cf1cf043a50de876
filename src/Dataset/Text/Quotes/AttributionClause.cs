using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Reads a clause of subject and verb of saying, in either order.</summary>
internal static class AttributionClause
{
    // Behind a fragment most verbs go on with the sentence (X, called a "fool," denied it); these attribute it.
    private static readonly WordClassTable LateVerbs = WordClassTable.Of("said says added wrote explained argued reported");

    /// <summary>The clause that begins at <paramref name="first"/>, none if there is no such clause.</summary>
    public static SpeakerFinding At(Scene scene, int first, CuePlace place)
    {
        while (scene.Token(first) is { IsWord: true } lead && lead.Is(WordClass.Adverb) && !lead.Is(WordClass.Determiner | WordClass.Pronoun))
        {
            first++;
        }

        if (!scene.Token(first).IsWord)
        {
            return SpeakerFinding.None;
        }

        return Inverted(scene, first, place) is { IsFound: true } inverted ? inverted : new StraightClause(scene, first).Read(place);
    }

    private static SpeakerFinding Inverted(Scene scene, int verb, CuePlace place)
    {
        var token = scene.Tokens[verb];
        if (!scene.BeginsFrame && !scene.IsAny(verb, LateVerbs))
        {
            return SpeakerFinding.None;
        }

        var first = PhrasalVerbs.Behind(scene, verb);
        if (token.Capital || !token.Is(WordClass.Speech) || !(token.Is(WordClass.Past | WordClass.Third) || scene.IsWord(verb, "say"))
            || !PhraseRight.MayBegin(scene, first))
        {
            return SpeakerFinding.None;
        }

        var subject = PhraseRight.From(scene, first);

        // 'X, who called it "...," said he would go': a clause follows, not a subject.
        var opensClause = subject.Length == 1 && scene.Tokens[subject.From].Is(WordClass.Pronoun) && Verbs.IsFinite(scene, subject.To);
        return subject.IsEmpty || opensClause ? SpeakerFinding.None : scene.Found(subject, verb, place);
    }

    /// <summary>After a name, <c>in a statement</c> is about the verb; <c>of the Sierra Club</c> belongs to the name.</summary>
    public static Phrase CutAtPreposition(Scene scene, Phrase subject)
    {
        var first = scene.Tokens[subject.From];
        var mayBeCommon = subject.From == scene.Frame.From && WordsAre.EndsWith(scene.Word(subject.From), "s");
        if (!first.Capital || mayBeCommon || first.Is(WordClass.Determiner | WordClass.Number | WordClass.Possessive | WordClass.Pronoun))
        {
            return subject;
        }

        for (var i = subject.From + 1; i < subject.To; i++)
        {
            var token = scene.Tokens[i];
            if (!token.Capital && token.Is(WordClass.Preposition) && !token.Is(WordClass.NameParticle) && !scene.IsWord(i, "of") && !scene.IsWord(i, "for"))
            {
                return new(subject.From, i);
            }
        }

        return subject;
    }
}

using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Searches leftwards from a quotation for the verb that governs it.</summary>
internal static class CueSearch
{
    private const int Farthest = 60;
    private const int WeakestReach = 6;
    private const int LongestApposition = 20;

    // Verbs that open a sentence before their subject: 'Cried the boy, "..."', not 'Asked the way, "..."'.
    private static readonly Dataset.Text.WordTable Sayings = new((1, "Said Says Cried Answered Replied Exclaimed Quoth Shouted Whispered Returned"));

    /// <summary>The nearest governing verb before the token <paramref name="before"/> and who its subject is.</summary>
    public static SpeakerFinding Before(Scene scene, int before, WordClass kinds)
    {
        var floor = scene.Frame.From;
        var weak = SpeakerFinding.None;
        var governed = CuePlace.Nowhere;
        for (var i = before - 1; i >= floor && before - i < Farthest; i--)
        {
            var token = scene.Tokens[i];
            if (token.Kind == TokenKind.Quote && scene.Findings[token.Piece].Place is CuePlace.After)
            {
                return weak.IsFound ? weak : Trailing(scene, i, before);
            }

            if (token.Capital && i == floor && Inverted(scene, i, before) is { IsFound: true } inverted)
            {
                return inverted;
            }

            if (!Verbs.Is(scene, i, kinds, WordClass.Finite | WordClass.Gerund | WordClass.Participle) || token.Capital)
            {
                continue;
            }

            if (HasOwnClause(scene, i))
            {
                continue;
            }

            // What X agreed to do is told by who announced it.
            if (weak.IsFound && (token.Is(WordClass.Weak) || !token.Is(WordClass.Speech)))
            {
                continue;
            }

            var finding = VerbSubject.Of(scene, i);
            if (!finding.IsFound)
            {
                governed = governed == CuePlace.Nowhere ? finding.Place : governed;
                continue;
            }

            finding = finding with { Place = PlaceOf(scene) };
            var introduces = finding.Place == CuePlace.Introduction;
            if (!token.Is(WordClass.Weak) || (introduces && before - i < WeakestReach))
            {
                return finding;
            }

            weak = introduces ? weak : finding;
        }

        return weak.IsFound ? weak : SpeakerFinding.None with { Place = governed };
    }

    /// <summary>Whether a verb of saying stands directly before the quotation.</summary>
    public static bool IsAdjacent(Scene scene)
    {
        var i = scene.At - 1;
        if (scene.Token(i).Kind is TokenKind.Comma or TokenKind.Colon)
        {
            i--;
        }

        return Verbs.Is(scene, i, WordClass.Cue, WordClass.Finite | WordClass.Gerund);
    }

    /// <summary><c>Said Lee: "..."</c>, and before a colon also <c>Said Lee, a pilot: "..."</c>, <c>Said one trader: "..."</c>.</summary>
    private static SpeakerFinding Inverted(Scene scene, int verb, int before)
    {
        var isColon = scene.Token(before).Kind == TokenKind.Colon;
        var isSaying = before == scene.At && scene.Token(before - 1).Kind == TokenKind.Comma && Sayings.Contains(scene.Word(verb));
        var begins = scene.Token(verb + 1).Capital || ((isColon || isSaying) && PhraseRight.MayBegin(scene, verb + 1));
        if (!begins || !Verbs.Is(scene, verb, WordClass.Speech, WordClass.Past | WordClass.Third))
        {
            return SpeakerFinding.None;
        }

        var subject = PhraseRight.From(scene, verb + 1);
        var next = scene.Token(subject.To);
        var isDescribed = isColon && (next.Kind == TokenKind.Comma || next.Is(WordClass.Preposition)) && before - subject.To < LongestApposition;
        var reaches = before - subject.To < 3 || isDescribed;
        return !subject.IsEmpty && reaches ? scene.Found(subject, verb, CuePlace.Introduction) : SpeakerFinding.None;
    }

    /// <summary>More words of the sentence whose quotation was attributed before: <c>"...," X said of the "..."</c>.</summary>
    private static SpeakerFinding Trailing(Scene scene, int quote, int before)
    {
        var first = scene.Findings[scene.Tokens[quote].Piece];
        return first.CueToken > quote && first.CueToken < before ? first with { Place = CuePlace.Before, Joins = -1 } : SpeakerFinding.None;
    }

    /// <summary>In <c>told those who suggested that it rains that "..."</c> the nearer verb has its clause already.</summary>
    private static bool HasOwnClause(Scene scene, int verb) =>
        verb + 1 < scene.At - 1 && scene.IsWord(verb + 1, "that") && scene.IsWord(scene.At - 1, "that") && !scene.Token(scene.At - 2).Is(WordClass.Conjunction);

    private static CuePlace PlaceOf(Scene scene) =>
        scene.Token(scene.At - 1).Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash ? CuePlace.Introduction : CuePlace.Before;
}

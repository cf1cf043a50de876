using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes.Rules;

/// <summary>A noun of saying with its owner: <c>X's claim that "..."</c>, <c>in X's words, "..."</c>.</summary>
internal sealed class NounCue : ISpeakerTextRule
{
    private const int Farthest = 15;

    public SpeakerFinding Find(Scene scene)
    {
        for (var i = scene.At - 1; i > scene.Frame.From && scene.At - i < Farthest; i--)
        {
            var token = scene.Tokens[i];
            if (token.Kind is TokenKind.Quote or TokenKind.Semicolon)
            {
                break;
            }

            if (!token.Is(WordClass.CueNoun) || !Governs(scene, i))
            {
                continue;
            }

            var author = Author(scene, i);
            if (!author.IsEmpty)
            {
                return scene.Found(author, i, CuePlace.Before);
            }

            var owner = Owner(scene, i);
            if (!owner.IsEmpty)
            {
                return Owned(scene, owner, i, CuePlace.Before);
            }
        }

        return SpeakerFinding.None;
    }

    /// <summary>The owner of the noun of saying at <paramref name="noun"/>, if it has one.</summary>
    public static SpeakerFinding OfOwner(Scene scene, int noun) =>
        Owner(scene, noun) is { IsEmpty: false } owner ? Owned(scene, owner, noun, CuePlace.Introduction) : SpeakerFinding.None;

    /// <summary><c>I ... my</c>, <c>he ... his</c>: a subject and the possessive that goes with it.</summary>
    public static bool IsSamePerson(Scene scene, TextSpan subject, TextSpan owner)
    {
        var pronoun = System.MemoryExtensions.AsSpan(scene.Text, subject.Start, subject.Length);
        var possessive = System.MemoryExtensions.AsSpan(scene.Text, owner.Start, owner.Length);
        return (WordsAre.Same(pronoun, "i") && WordsAre.Same(possessive, "my")) || (WordsAre.Same(pronoun, "he") && WordsAre.Same(possessive, "his"))
            || (WordsAre.Same(pronoun, "she") && WordsAre.Same(possessive, "her")) || (WordsAre.Same(pronoun, "they") && WordsAre.Same(possessive, "their"));
    }

    private static SpeakerFinding Owned(Scene scene, Phrase owner, int noun, CuePlace place)
    {
        var finding = scene.Found(owner, noun, place);
        return IsOwnerWord(scene, owner.From)
            ? finding with { Attribution = Attribution.Pronoun }
            : finding with { Speaker = WithoutPossessive(scene, finding.Speaker!.Value) };
    }

    /// <summary>The noun stands directly before the quotation, or a clause or a description of it does.</summary>
    private static bool Governs(Scene scene, int noun) =>
        scene.At - noun <= 2 || !Author(scene, noun).IsEmpty || scene.IsWord(noun + 1, "that") || scene.IsWord(noun + 1, "of") || scene.IsWord(noun + 1, "as");

    /// <summary><c>in the words of X</c>, <c>a letter from X</c>.</summary>
    private static Phrase Author(Scene scene, int noun)
    {
        var links = scene.IsWord(noun, "words") ? scene.IsWord(noun + 1, "of") : scene.IsWord(noun + 1, "from") || scene.IsWord(noun + 1, "by");
        return links ? PhraseRight.From(scene, noun + 2) : default;
    }

    private static Phrase Owner(Scene scene, int noun)
    {
        for (var i = noun - 1; i >= scene.Frame.From && noun - i <= 3; i--)
        {
            var token = scene.Tokens[i];
            if (!token.IsWord)
            {
                break;
            }

            if (IsOwnerWord(scene, i))
            {
                return new(i, i + 1);
            }

            if (token.Is(WordClass.Possessive))
            {
                return NameRun.EndingAt(scene, i, scene.Frame.From) is { IsEmpty: false } run ? run : new(i, i + 1);
            }
        }

        return default;
    }

    private static bool IsOwnerWord(Scene scene, int i) =>
        scene.IsWord(i, "his") || scene.IsWord(i, "her") || scene.IsWord(i, "their") || scene.IsWord(i, "my");

    private static TextSpan WithoutPossessive(Scene scene, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && !Characters.IsLetter(scene.Text[end - 1]))
        {
            end--;
        }

        return end - 2 > span.Start && scene.Text[end - 2] is '\'' or '\u2019'
            ? TextSpan.FromBounds(span.Start, end - 2)
            : TextSpan.FromBounds(span.Start, end);
    }
}

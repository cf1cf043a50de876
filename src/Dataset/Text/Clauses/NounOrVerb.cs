using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Distinguishes nouns from verbs of the same form by the neighboring words.</summary>
internal static class NounOrVerb
{
    private const int HearingReach = 4;
    private const int QuestionReach = 6;

    /// <summary>Determines whether the preceding words make a base form a finite verb: a plural, a pronoun, or another verb and <c>and</c>.</summary>
    public static bool TakesBase(in TokenView t, int i, Tag before)
    {
        var subject = i - 1;
        while (t.TagOf(subject) is Tag.Adverb or Tag.Time)
        {
            subject--;
        }

        if (t.TagOf(subject) is Tag.Relative || (t.TagOf(subject) == Tag.Number && !t[i].Is(WordClass.NounLike)) || (t.TagOf(subject) == Tag.Pronoun
            && !t.Has(subject, WordClass.Accusative)) || t.IsEither(subject, "people", "police"))
        {
            return true;
        }

        if (t.TagOf(subject) == Tag.Conjunction)
        {
            return t.TagOf(subject - 1) is Tag.Base or Tag.Verb || t[i].Is(WordClass.Speech);
        }

        if (t.TagOf(subject) == Tag.Name && t.TagOf(subject - 1) == Tag.Conjunction && t.TagOf(subject - 2) == Tag.Name)
        {
            return true;
        }

        for (var heard = subject - 1; heard >= i - HearingReach - 1 && t[heard].IsWord; heard--)
        {
            // 'Heard a man shout'
            if (t.IsEither(heard, "heard", "hear") || t.IsWord(heard, "hearing"))
            {
                return true;
            }
        }

        return before != Tag.None && (IsPlural(t, subject) || IsAsked(t, subject));
    }

    // 'Did Lee say'
    private static bool IsAsked(in TokenView t, int subject)
    {
        if (t.TagOf(subject) is not (Tag.Name or Tag.Noun))
        {
            return false;
        }

        for (var i = subject - 1; i >= subject - QuestionReach && t[i].IsWord; i--)
        {
            if (t.IsEither(i, "did", "does") || t.IsWord(i, "do"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a word is a plural noun or name: Democrats and critics, but not Texas.</summary>
    private static bool IsPlural(in TokenView t, int i)
    {
        var word = t.Word(i);
        if (t[i].Capital && i > t.From)
        {
            return WordsAre.EndsWith(word, "ans") || WordsAre.EndsWith(word, "ats") || WordsAre.EndsWith(word, "ists") || WordsAre.EndsWith(word, "ives");
        }

        return t.TagOf(i) is Tag.Noun or Tag.Name && ((WordsAre.EndsWith(word, "s") && !WordsAre.EndsWith(word, "ss") && !WordsAre.EndsWith(word, "us"))
            || t.IsEither(i, "men", "women"));
    }

    /// <summary>Determines whether a word with the form of a verb is in the position of a noun: 'in reports', 'makes claims', 'historical disputes'.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsNoun(in TokenView t, int i, Tag before)
    {
        ref readonly var word = ref t[i];
        if (before == Tag.Preposition)
        {
            return word.Is(WordClass.Third | WordClass.Base) && !word.Is(WordClass.Past);
        }

        // 'Memes, jokes and parodies'
        if (word.Is(WordClass.NounLike) && word.Is(WordClass.Third) && t[i - 1].Kind == TokenKind.Comma && t.Has(i + 1, WordClass.Conjunction))
        {
            return true;
        }

        if (!word.Is(WordClass.NounLike) || !word.Is(WordClass.Third))
        {
            return before is Tag.Adjective && word.Is(WordClass.NounLike) && !word.Is(WordClass.Past);
        }

        return before switch
        {
            Tag.Adjective or Tag.Number or Tag.Verb or Tag.Base or Tag.Gerund or Tag.Participle => true,
            Tag.Noun or Tag.Conjunction when !t[i - 1].Capital => IsPluralNoun(t, i),

            // 'The Denver appeals court asserted'
            Tag.Name => t[i + 1] is { IsWord: true, Capital: false } && (t[i + 1].Class == WordClass.None || t.Has(i + 1, WordClass.Role | WordClass.Body))
                && FunctionTags.IsVerbNext(t, i + 2),
            _ => false,
        };
    }

    /// <summary>
    /// Determines whether the word is a plural noun: it follows a lowercase word that is not a person or body, and there is nothing that it could govern.
    /// </summary>
    private static bool IsPluralNoun(in TokenView t, int i)
    {
        ref readonly var after = ref t[i + 1];
        var governs = after.Kind is TokenKind.Quote or TokenKind.Colon || (after.Kind == TokenKind.Comma && t[i + 2].Kind == TokenKind.Quote);
        var isObject = after.IsWord && !after.Is(WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative)
            && (!after.Is(WordClass.Preposition) || after.Is(WordClass.Subordinator)) && !(t.IsWord(i + 1, "that") && FunctionTags.IsVerbNext(t, i + 2));
        if (t.Has(i - 1, WordClass.Role | WordClass.Body | WordClass.CueNoun | WordClass.Work | WordClass.Person) || WordsAre.AgentByForm(t.Word(i - 1)))
        {
            return t.IsWord(i + 1, "by") || after.Is(WordClass.Conjunction | WordClass.Auxiliary);
        }

        return WordsAre.AdjectiveByForm(t.Word(i - 1)) || WordsAre.EndsWith(t.Word(i - 1), "ed") || !(governs || isObject);
    }
}

using System;
using System.Collections.Generic;

namespace Dataset.Text.Vocabulary;

/// <summary>The forms of an English verb.</summary>
/// <param name="Base">Its base form, the lemma.</param>
/// <param name="Third">The third person of the present.</param>
/// <param name="Past">The past.</param>
/// <param name="Participle">The past participle.</param>
/// <param name="Gerund">The form in <c>-ing</c>.</param>
internal readonly record struct VerbForms(string Base, string Third, string Past, string Participle, string Gerund)
{
    /// <summary>The forms from an entry <c>lemma</c>, <c>lemma:past</c> or <c>lemma:past:participle</c>.</summary>
    public static VerbForms Of(string entry)
    {
        var first = entry.IndexOf(':');
        var lemma = first < 0 ? entry : entry.Substring(0, first);
        var second = first < 0 ? -1 : entry.IndexOf(':', first + 1);
        var past = first < 0 ? PastOf(lemma) : entry.Substring(first + 1, (second < 0 ? entry.Length : second) - first - 1);
        return new VerbForms(lemma, ThirdOf(lemma), past, second < 0 ? past : entry.Substring(second + 1), GerundOf(lemma, past));
    }

    /// <summary>The third person of a verb, or the plural of a noun.</summary>
    public static string ThirdOf(string lemma)
    {
        if (EndsInConsonantAndY(lemma))
        {
            return lemma.Substring(0, lemma.Length - 1) + "ies";
        }

        var hisses = Ends(lemma, "s") || Ends(lemma, "sh") || Ends(lemma, "ch") || Ends(lemma, "x") || Ends(lemma, "z") || Ends(lemma, "o");
        return lemma + (hisses ? "es" : "s");
    }

    /// <summary>A table of all forms of the verbs in some lists, each list with what its verbs are.</summary>
    public static WordClassTable Table(params (WordClass Kind, string Entries)[] lists)
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (kind, entries) in lists)
        {
            foreach (var entry in entries.Split(' '))
            {
                var forms = Of(entry);
                Put(words, forms.Base, kind | WordClass.Base);
                Put(words, forms.Third, kind | WordClass.Third);
                Put(words, forms.Past, kind | WordClass.Past);
                Put(words, forms.Participle, kind | WordClass.Participle);
                Put(words, forms.Gerund, kind | WordClass.Gerund);
            }
        }

        return new WordClassTable(words);
    }

    /// <summary>A table of all forms of verbs of one kind.</summary>
    public static WordClassTable Table(WordClass kind, string[] lines) => Table((kind, string.Join(" ", lines)));

    private static void Put(Dictionary<string, WordClass> words, string word, WordClass kind)
    {
        words.TryGetValue(word, out var before);
        words[word] = before | kind;
    }

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);

    private static bool EndsInConsonantAndY(string lemma) =>
        Ends(lemma, "y") && lemma.Length > 1 && "aeiou".IndexOf(lemma[lemma.Length - 2]) < 0;

    private static string PastOf(string lemma)
    {
        if (EndsInConsonantAndY(lemma))
        {
            return lemma.Substring(0, lemma.Length - 1) + "ied";
        }

        return lemma + (Ends(lemma, "e") ? "d" : "ed");
    }

    private static string GerundOf(string lemma, string past)
    {
        // A doubled consonant shows in the past: quip, quipped, quipping.
        if (Ends(past, "ed") && past.Length == lemma.Length + 3)
        {
            return past.Substring(0, past.Length - 2) + "ing";
        }

        var dropsE = Ends(lemma, "e") && !Ends(lemma, "ee") && !Ends(lemma, "ye");
        return (dropsE ? lemma.Substring(0, lemma.Length - 1) : lemma) + "ing";
    }
}

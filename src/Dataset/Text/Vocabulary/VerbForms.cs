using System;
using System.Collections.Generic;

namespace Dataset.Text.Vocabulary;

/// <summary>The forms of an English verb from an entry <c>lemma</c>, <c>lemma:past</c> or <c>lemma:past:participle</c>.</summary>
internal static class VerbForms
{
    public static void Add(Dictionary<string, WordClass> words, string entry, WordClass kind)
    {
        var parts = entry.Split(':');
        var lemma = parts[0];
        var past = parts.Length > 1 ? parts[1] : Past(lemma);
        var participle = parts.Length > 2 ? parts[2] : past;
        Put(words, lemma, kind | WordClass.Base);
        Put(words, Third(lemma), kind | WordClass.Third);
        Put(words, past, kind | WordClass.Past);
        Put(words, participle, kind | WordClass.Participle);
        Put(words, Gerund(lemma, past), kind | WordClass.Gerund);
    }

    /// <summary>A table of all forms of the verbs in some lists, each list with what its verbs are.</summary>
    public static WordClassTable Table(params (WordClass Kind, string Entries)[] lists)
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (kind, entries) in lists)
        {
            foreach (var entry in entries.Split(' '))
            {
                Add(words, entry, kind);
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

    private static string Past(string lemma)
    {
        if (EndsInConsonantAndY(lemma))
        {
            return lemma.Substring(0, lemma.Length - 1) + "ied";
        }

        return lemma + (Ends(lemma, "e") ? "d" : "ed");
    }

    public static string Third(string lemma)
    {
        if (EndsInConsonantAndY(lemma))
        {
            return lemma.Substring(0, lemma.Length - 1) + "ies";
        }

        var hisses = Ends(lemma, "s") || Ends(lemma, "sh") || Ends(lemma, "ch") || Ends(lemma, "x") || Ends(lemma, "z") || Ends(lemma, "o");
        return lemma + (hisses ? "es" : "s");
    }

    // One vowel between consonants at the end of a verb's only or stressed syllable; of irregular verbs of two syllables these are.
    private static bool Doubles(string lemma)
    {
        var isVowel = (char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
        var last = lemma.Length - 1;
        if (last < 2 || isVowel(lemma[last]) || lemma[last] is 'w' or 'x' or 'y' || !isVowel(lemma[last - 1]) || (isVowel(lemma[last - 2]) && lemma[last - 2] != 'u'))
        {
            return false;
        }

        var isShort = true;
        for (var i = 0; i < last - 2; i++)
        {
            isShort &= !isVowel(lemma[i]);
        }

        return isShort || lemma is "begin" or "forget" or "forbid" or "upset";
    }

    private static string Gerund(string lemma, string past)
    {
        // A doubled consonant shows in the past: quip, quipped, quipping.
        if (Ends(past, "ed") && past.Length == lemma.Length + 3)
        {
            return past.Substring(0, past.Length - 2) + "ing";
        }

        // Begin, beginning; hit, hitting.
        if (!Ends(past, "ed") && Doubles(lemma))
        {
            return lemma + lemma[lemma.Length - 1] + "ing";
        }

        var dropsE = Ends(lemma, "e") && !Ends(lemma, "ee") && !Ends(lemma, "ye");
        return (dropsE ? lemma.Substring(0, lemma.Length - 1) : lemma) + "ing";
    }
}

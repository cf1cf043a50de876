using System;

namespace Dataset.Text.Vocabulary;

/// <summary>The forms of an English verb.</summary>
/// <param name="Base">The base form (lemma).</param>
/// <param name="Third">The third-person singular present.</param>
/// <param name="Past">The past tense.</param>
/// <param name="Participle">The past participle.</param>
/// <param name="Gerund">The <c>-ing</c> form.</param>
internal readonly record struct VerbForms(string Base, string Third, string Past, string Participle, string Gerund)
{
    /// <summary>Creates the forms from an entry <c>lemma</c>, <c>lemma:past</c>, or <c>lemma:past:participle</c>.</summary>
    public static VerbForms Of(string entry)
    {
        var first = entry.IndexOf(':');
        var lemma = first < 0 ? entry : entry.Substring(0, first);
        var second = first < 0 ? -1 : entry.IndexOf(':', first + 1);
        var past = first < 0 ? PastOf(lemma) : entry.Substring(first + 1, (second < 0 ? entry.Length : second) - first - 1);
        return new VerbForms(lemma, ThirdOf(lemma), past, second < 0 ? past : entry.Substring(second + 1), GerundOf(lemma, past));
    }

    /// <summary>Returns the third-person singular of a verb, or the plural of a noun.</summary>
    public static string ThirdOf(string lemma)
    {
        if (EndsInConsonantAndY(lemma))
        {
            return lemma.Substring(0, lemma.Length - 1) + "ies";
        }

        var hisses = Ends(lemma, "s") || Ends(lemma, "sh") || Ends(lemma, "ch") || Ends(lemma, "x") || Ends(lemma, "z") || Ends(lemma, "o");
        return lemma + (hisses ? "es" : "s");
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

    // A single vowel between consonants at the end of a monosyllabic verb or a stressed syllable; the irregular two-syllable verbs are listed.
    private static bool Doubles(string lemma)
    {
        var isVowel = (char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
        var last = lemma.Length - 1;
        if (last < 2 || isVowel(lemma[last]) || lemma[last] is 'w' or 'x' or 'y' || !isVowel(lemma[last - 1]) || (isVowel(lemma[last - 2])
            && lemma[last - 2] != 'u'))
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

    private static string GerundOf(string lemma, string past)
    {
        // The past form shows a doubled consonant: quip, quipped, quipping.
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

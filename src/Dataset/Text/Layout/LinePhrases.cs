using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>What phrases stand somewhere in a line, of the sets that are looked for in every line.</summary>
[Flags]
internal enum LinePhrase : byte
{
    None = 0,

    /// <summary>Of <see cref="FurniturePhrases.InSentences"/>.</summary>
    FurnitureInSentence = 1,

    /// <summary>Of <see cref="FurniturePhrases.Anywhere"/>.</summary>
    Furniture = 2,

    /// <summary>Of <see cref="CaptionForms.Anywhere"/>.</summary>
    Caption = 4,

    /// <summary>Of <see cref="CreditForms.Anywhere"/>.</summary>
    Credit = 8,

    /// <summary>Of <see cref="ReportWords.Names"/>.</summary>
    Report = 16,
}

/// <summary>
/// Looks for the phrases of those sets at the beginning of a word: once for all, as a walk through the line for each was a third of the time that layout took.
/// </summary>
internal static class LinePhrases
{
    private const int Firsts = 128;
    private const int Letters = 32;

    // By the first two characters of a phrase, a bit for each third one: nearly all words of a text are turned away here, before they are hashed.
    private static readonly uint[] Begins = new uint[Firsts * Letters];
    private static readonly Dictionary<uint, (string Phrase, LinePhrase Kind)[]> ByFirstWord = MakeTable(
        (LinePhrase.FurnitureInSentence, FurniturePhrases.InSentences),
        (LinePhrase.Furniture, FurniturePhrases.Anywhere),
        (LinePhrase.Caption, CaptionForms.Anywhere),
        (LinePhrase.Credit, CreditForms.Anywhere),
        (LinePhrase.Report, ReportWords.Names));

    /// <summary>The sets of which a phrase stands at a position, where a word or a sign begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LinePhrase At(ReadOnlySpan<char> line, int position) =>
        position + 2 < line.Length && ((Begins[First(line[position]) + (line[position + 1] % Letters)] >> (line[position + 2] % Letters)) & 1) != 0
            ? Find(line, position)
            : LinePhrase.None;

    private static LinePhrase Find(ReadOnlySpan<char> line, int position)
    {
        var found = LinePhrase.None;
        if (ByFirstWord.TryGetValue(PhraseSet.Hash(line, position), out var phrases))
        {
            foreach (var (phrase, kind) in phrases)
            {
                found |= PhraseSet.MatchAt(line, position, phrase, mayBeGlued: false) > 0 ? kind : LinePhrase.None;
            }
        }

        return found;
    }

    // Small letters and capitals are the same, and in five bits so are they.
    private static int First(char c) => (c | 0x20) % Firsts * Letters;

    private static Dictionary<uint, (string Phrase, LinePhrase Kind)[]> MakeTable(params (LinePhrase Kind, PhraseSet Phrases)[] sets)
    {
        var table = new Dictionary<uint, (string Phrase, LinePhrase Kind)[]>();
        foreach (var (kind, phrases) in sets)
        {
            foreach (var phrase in phrases.Phrases)
            {
                var key = PhraseSet.Hash(phrase.AsSpan(), 0);
                table.TryGetValue(key, out var others);
                table[key] = [.. others ?? [], (phrase, kind)];
                AddBeginning(phrase);
            }
        }

        return table;
    }

    // What stands behind a first word of one or two letters is white space of any kind.
    private static void AddBeginning(string phrase)
    {
        var first = First(phrase[0]);
        for (var second = 0; second < Letters; second++)
        {
            if (LetterKinds.IsWord(phrase[0]) && LetterKinds.IsWord(phrase[1]) && second != phrase[1] % Letters)
            {
                continue;
            }

            Begins[first + second] |= LetterKinds.IsWord(phrase[1]) && LetterKinds.IsWord(phrase[2]) ? 1u << (phrase[2] % Letters) : uint.MaxValue;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

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
    private static readonly PhraseTable Table = MakeTable(
        (LinePhrase.FurnitureInSentence, FurniturePhrases.InSentences),
        (LinePhrase.Furniture, FurniturePhrases.Anywhere),
        (LinePhrase.Caption, CaptionForms.Anywhere),
        (LinePhrase.Credit, CreditForms.Anywhere),
        (LinePhrase.Report, ReportWords.Names));

    /// <summary>The sets of which a phrase stands at a position, where a word or a sign begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LinePhrase At(ReadOnlySpan<char> line, int position) =>
        position + 2 < line.Length && ((Begins[First(line[position]) + (line[position + 1] % Letters)] >> (line[position + 2] % Letters)) & 1) != 0
            ? (LinePhrase)Table.SetsAt(line, position)
            : LinePhrase.None;

    // Small letters and capitals are the same, and in five bits so are they.
    private static int First(char c) => (c | 0x20) % Firsts * Letters;

    private static PhraseTable MakeTable(params (LinePhrase Kind, PhraseSet Phrases)[] sets)
    {
        var table = new (byte Set, IReadOnlyList<string> Phrases)[sets.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            table[i] = ((byte)sets[i].Kind, sets[i].Phrases.Phrases);
            foreach (var phrase in sets[i].Phrases.Phrases)
            {
                AddBeginning(phrase);
            }
        }

        return new PhraseTable(table);
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

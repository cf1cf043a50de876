using System;
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

    /// <summary>Of <see cref="CaptionForms.Shown"/>.</summary>
    Shown = 32,
}

/// <summary>Looks for the phrases of those sets at the beginning of a word.</summary>
internal static class LinePhrases
{
    private static readonly PhraseKinds Table = new(
        ((uint)LinePhrase.FurnitureInSentence, FurniturePhrases.InSentences.Phrases),
        ((uint)LinePhrase.Furniture, FurniturePhrases.Anywhere.Phrases),
        ((uint)LinePhrase.Caption, CaptionForms.Anywhere.Phrases),
        ((uint)LinePhrase.Credit, CreditForms.Anywhere.Phrases),
        ((uint)LinePhrase.Report, ReportWords.Names.Phrases),
        ((uint)LinePhrase.Shown, CaptionForms.Shown.Phrases));

    /// <summary>What turns words away; who asks at every word keeps it at hand.</summary>
    public static uint[] Begins { get; } = Table.Begins;

    /// <summary>The sets of which a phrase stands at a position, where a word or a sign begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LinePhrase At(uint[] begins, ReadOnlySpan<char> line, int position) =>
        PhraseKinds.MayBegin(begins, line, position) ? (LinePhrase)Table.Find(line, position) : LinePhrase.None;
}

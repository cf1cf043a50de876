using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>Specifies which phrases occur anywhere in a line, of the sets that are searched for in every line.</summary>
[Flags]
internal enum LinePhrase : byte
{
    None = 0,

    /// <summary>A phrase of <see cref="BoilerplatePhrases.InSentences"/>.</summary>
    BoilerplateInSentence = 1,

    /// <summary>A phrase of <see cref="BoilerplatePhrases.Anywhere"/>.</summary>
    Boilerplate = 2,

    /// <summary>A phrase of <see cref="CaptionForms.Anywhere"/>.</summary>
    Caption = 4,

    /// <summary>A phrase of <see cref="CreditForms.Anywhere"/>.</summary>
    Credit = 8,

    /// <summary>A phrase of <see cref="ReportWords.Names"/>.</summary>
    Report = 16,

    /// <summary>A phrase of <see cref="CaptionForms.Shown"/>.</summary>
    Shown = 32,
}

/// <summary>Searches for the phrases of those sets at the beginning of a word.</summary>
internal static class LinePhrases
{
    private static readonly PhraseKinds Table = new(
        ((uint)LinePhrase.BoilerplateInSentence, BoilerplatePhrases.InSentences.Phrases),
        ((uint)LinePhrase.Boilerplate, BoilerplatePhrases.Anywhere.Phrases),
        ((uint)LinePhrase.Caption, CaptionForms.Anywhere.Phrases),
        ((uint)LinePhrase.Credit, CreditForms.Anywhere.Phrases),
        ((uint)LinePhrase.Report, ReportWords.Names.Phrases),
        ((uint)LinePhrase.Shown, CaptionForms.Shown.Phrases));

    /// <summary>The filter that rejects most words; a caller that checks every word should keep it in a local variable.</summary>
    public static uint[] Begins { get; } = Table.Begins;

    /// <summary>Returns the sets with a phrase at a position where a word or a symbol begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LinePhrase At(uint[] begins, ReadOnlySpan<char> line, int position) =>
        PhraseKinds.MayBegin(begins, line, position) ? (LinePhrase)Table.Find(line, position) : LinePhrase.None;
}

using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences;

/// <summary>What a character may mean to the walk through a paragraph.</summary>
internal enum SentenceSign : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>White space: nothing, unless a list goes on.</summary>
    Space,

    /// <summary>A capital that a preposition may begin with, and a sentence after a heading.</summary>
    Preposition,

    /// <summary>A mark that may end a sentence.</summary>
    Mark,

    /// <summary>A straight quotation mark.</summary>
    Quote,

    /// <summary>A colon: a label may end there, a list or a face begin.</summary>
    Colon,

    /// <summary>Another character that a face may begin with.</summary>
    Face,
}

/// <summary>Sorts characters for the walk: most are turned away by one look into a table.</summary>
internal static class SentenceSigns
{
    private const int TableSize = 128;

    private static readonly SentenceSign[] Table = MakeTable();

    /// <summary>What each character of ASCII may mean: who asks at every character keeps the table at hand.</summary>
    public static ReadOnlySpan<SentenceSign> Ascii => Table;

    /// <summary>What a character may mean.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SentenceSign Of(ReadOnlySpan<SentenceSign> ascii, char c) => c < ascii.Length ? ascii[c] : OfOther(c);

    private static SentenceSign OfOther(char c) =>
        StopReader.IsMark(c) ? SentenceSign.Mark : Characters.IsWhiteSpace(c) ? SentenceSign.Space : SentenceSign.None;

    private static SentenceSign[] MakeTable()
    {
        var table = new SentenceSign[TableSize];
        for (var c = '\0'; c < TableSize; c++)
        {
            table[c] = StopReader.IsMark(c) ? SentenceSign.Mark
                : c == '"' ? SentenceSign.Quote
                : c == ':' ? SentenceSign.Colon
                : Emoticons.MayBegin(c) ? SentenceSign.Face
                : HeadingRun.MayEndBefore(c) ? SentenceSign.Preposition
                : Characters.IsWhiteSpace(c) ? SentenceSign.Space : SentenceSign.None;
        }

        return table;
    }
}

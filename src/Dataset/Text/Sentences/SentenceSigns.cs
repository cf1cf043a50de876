using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences;

/// <summary>Specifies what a character can mean for sentence splitting.</summary>
internal enum SentenceSign : byte
{
    /// <summary>No meaning.</summary>
    None = 0,

    /// <summary>Whitespace, which matters only while a list is active.</summary>
    Space,

    /// <summary>An uppercase letter that can begin a preposition, and therefore a sentence after a heading.</summary>
    Preposition,

    /// <summary>Punctuation that can end a sentence.</summary>
    Mark,

    /// <summary>A straight quotation mark.</summary>
    Quote,

    /// <summary>A colon, which can end a label or begin a list or an emoticon.</summary>
    Colon,

    /// <summary>Another character that can begin an emoticon.</summary>
    Face,
}

/// <summary>Classifies characters for sentence splitting. One table lookup rules out most of them.</summary>
internal static class SentenceSigns
{
    private const int TableSize = 128;

    private static readonly SentenceSign[] Table = MakeTable();

    /// <summary>The meanings of the ASCII characters. Callers in a loop keep this span in a local variable.</summary>
    public static ReadOnlySpan<SentenceSign> Ascii => Table;

    /// <summary>Returns the meaning of a character.</summary>
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

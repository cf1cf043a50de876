namespace Dataset.Text;

/// <summary>What a character may mean to the walk through a paragraph.</summary>
internal enum SentenceSign : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A mark that may end a sentence.</summary>
    Mark,

    /// <summary>A straight quotation mark.</summary>
    Quote,

    /// <summary>A colon, where a label may end, or what a face may begin with.</summary>
    Colon,

    /// <summary>White space.</summary>
    Space,
}

/// <summary>Sorts characters for the walk: most are turned away by one look into a table.</summary>
internal static class SentenceSigns
{
    private const int TableSize = 128;

    private static readonly SentenceSign[] Table = MakeTable();

    /// <summary>What a character may mean.</summary>
    public static SentenceSign Of(char c) =>
        c < TableSize ? Table[c]
        : StopReader.IsMark(c) ? SentenceSign.Mark
        : Characters.IsWhiteSpace(c) ? SentenceSign.Space : SentenceSign.None;

    private static SentenceSign[] MakeTable()
    {
        var table = new SentenceSign[TableSize];
        for (var c = '\0'; c < TableSize; c++)
        {
            table[c] = StopReader.IsMark(c) ? SentenceSign.Mark
                : c == '"' ? SentenceSign.Quote
                : Emoticons.MayBegin(c) ? SentenceSign.Colon
                : Characters.IsWhiteSpace(c) ? SentenceSign.Space : SentenceSign.None;
        }

        return table;
    }
}

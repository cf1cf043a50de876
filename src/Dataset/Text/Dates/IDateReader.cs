namespace Dataset.Text.Dates;

/// <summary>Reads one written form of a date. A reader looks ahead a bounded number of tokens, so reading stays linear.</summary>
internal interface IDateReader
{
    /// <summary>Tries to read an expression that begins at token <paramref name="at"/>.</summary>
    bool TryRead(DateSentence sentence, int at, out DateMatch match);
}

namespace Dataset.Text.Dates;

/// <summary>One way to write a date. A reader looks a bounded number of tokens ahead, so that reading stays linear.</summary>
internal interface IDateReader
{
    /// <summary>Reads an expression that begins at token <paramref name="at"/>.</summary>
    bool TryRead(DateSentence sentence, int at, out DateMatch match);
}

namespace Dataset.Text.Quotes;

/// <summary>A character (or two) that may open or close a quotation, and how much speaks against each reading of it.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Length">One, or two for doubled single marks.</param>
/// <param name="Opening">What it costs to read it as an opening mark.</param>
/// <param name="Closing">What it costs to read it as a closing mark.</param>
/// <param name="Stray">What it costs to read it as no mark at all.</param>
/// <param name="Reopening">What it costs to read it as opening a new paragraph of a quotation that is open.</param>
internal readonly record struct QuoteMark(int Position, int Length, int Opening, int Closing, int Stray, int Reopening)
{
    public int End => Position + Length;
}

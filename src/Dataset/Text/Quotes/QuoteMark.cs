namespace Dataset.Text.Quotes;

/// <summary>One or two characters that can open or close a quotation, with the cost of each reading.</summary>
/// <param name="Position">The index of the mark.</param>
/// <param name="Length">The length: 1, or 2 for doubled marks.</param>
/// <param name="Opening">The cost of reading it as an opening mark.</param>
/// <param name="Closing">The cost of reading it as a closing mark.</param>
/// <param name="Stray">The cost of reading it as stray, not as a quotation mark.</param>
/// <param name="Reopening">The cost of reading it as the opening mark of a new paragraph in an open quotation.</param>
internal readonly record struct QuoteMark(int Position, int Length, int Opening, int Closing, int Stray, int Reopening)
{
    public int End => Position + Length;
}

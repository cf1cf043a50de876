namespace Dataset.Text.Quotes;

/// <summary>The text between a pair of quotation marks in one paragraph.</summary>
/// <param name="Outer">The span including the marks that are present.</param>
/// <param name="Inner">The span without marks and without whitespace at either end.</param>
/// <param name="Paragraph">The index of the paragraph.</param>
/// <param name="Open">Whether the closing mark is missing.</param>
/// <param name="Resumes">Whether it continues the preceding piece, which ended its paragraph without a closing mark.</param>
internal readonly record struct QuotedPiece(TextSpan Outer, TextSpan Inner, int Paragraph, bool Open, bool Resumes);

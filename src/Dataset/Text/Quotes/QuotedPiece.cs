namespace Dataset.Text.Quotes;

/// <summary>What stands between a pair of marks in one paragraph.</summary>
/// <param name="Outer">With its marks, as far as it has them.</param>
/// <param name="Inner">Without marks and without white space at the ends.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
/// <param name="Open">It has no closing mark.</param>
/// <param name="Resumes">It goes on with the piece before it, which ended its paragraph without a closing mark.</param>
internal readonly record struct QuotedPiece(TextSpan Outer, TextSpan Inner, int Paragraph, bool Open, bool Resumes);

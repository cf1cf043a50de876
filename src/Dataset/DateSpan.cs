using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>An expression with a calendar anchor that <see cref="TextAnalyzer.FindDates"/> found in a text.</summary>
/// <param name="Span">Where it stands, without preposition and possessive, in UTF-16 code units of the text.</param>
/// <param name="From">The first day that is meant, or <see langword="null"/> where that is not certain.</param>
/// <param name="To">The last day that is meant, or <see langword="null"/> where that is not certain.</param>
[DebuggerDisplay("{Span}: {From}..{To}")]
public readonly record struct DateSpan(TextSpan Span, DateOnly? From, DateOnly? To);

using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>An expression with a calendar anchor, as found by <see cref="TextAnalyzer.FindDates"/>.</summary>
/// <param name="Span">The span of the expression, without preposition and possessive, in UTF-16 code units of the text.</param>
/// <param name="Range">The days that the expression refers to, or <see langword="null"/> if they are not certain.</param>
[DebuggerDisplay("{Span}: {Range}")]
[JsonConverter(typeof(DatasetJsonConverter<DateSpan>))]
public readonly record struct DateSpan(TextSpan Span, DateRange? Range);

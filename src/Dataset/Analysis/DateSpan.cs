using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>An expression with a calendar anchor that <see cref="TextAnalyzer.FindDates"/> found in a text.</summary>
/// <param name="Span">Where it stands, without preposition and possessive, in UTF-16 code units of the text.</param>
/// <param name="Range">The days that are meant, or <see langword="null"/> where that is not certain.</param>
[DebuggerDisplay("{Span}: {Range}")]
[JsonConverter(typeof(DatasetJsonConverter<DateSpan>))]
public readonly record struct DateSpan(TextSpan Span, DateRange? Range);

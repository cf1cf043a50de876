using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A quotation that <see cref="TextAnalyzer.FindQuotes"/> found in a text. Spans are in UTF-16 code units of that text.</summary>
/// <param name="Span">The words, without their marks.</param>
/// <param name="Kind">Whether it is a whole clause, part of one, or no speech.</param>
/// <param name="Attribution">How the speaker was found.</param>
/// <param name="Speaker">The subject of the cue as written, or <see langword="null"/>.</param>
/// <param name="Cue">The verb or phrase that attributes the words, or <see langword="null"/>.</param>
/// <param name="Utterance">The number of the utterance that it belongs to, from 0, by first appearance.</param>
/// <param name="Paragraph">The index of its paragraph, from 0; blank lines separate paragraphs.</param>
[DebuggerDisplay("{Kind} {Span}")]
[JsonConverter(typeof(DatasetJsonConverter<QuoteSpan>))]
public readonly record struct QuoteSpan(
    TextSpan Span, QuoteKind Kind, Attribution Attribution, TextSpan? Speaker, TextSpan? Cue, int Utterance, int Paragraph);

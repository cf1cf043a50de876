using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A quotation, as found by <see cref="TextAnalyzer.FindQuotes"/>. Spans are in UTF-16 code units of the text.</summary>
/// <param name="Span">The words, without the quotation marks.</param>
/// <param name="Kind">The kind of the quotation: a whole clause, part of a clause, or not speech.</param>
/// <param name="Attribution">A value that specifies how the speaker was found.</param>
/// <param name="Speaker">The span of the subject of the cue, or <see langword="null"/> if there is no subject.</param>
/// <param name="Cue">The span of the verb or phrase that attributes the words, or <see langword="null"/> if there is no cue.</param>
/// <param name="Utterance">The zero-based number of the utterance that contains the quotation, in order of first appearance.</param>
/// <param name="Paragraph">The zero-based index of the paragraph that contains the quotation. Blank lines separate paragraphs.</param>
[DebuggerDisplay("{Kind} {Span}")]
[JsonConverter(typeof(DatasetJsonConverter<QuoteSpan>))]
public readonly record struct QuoteSpan(
    TextSpan Span, QuoteKind Kind, Attribution Attribution, TextSpan? Speaker, TextSpan? Cue, int Utterance, int Paragraph);

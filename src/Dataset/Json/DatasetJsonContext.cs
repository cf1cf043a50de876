using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dataset;

/// <summary>
/// The source-generated serialization contract of the library's types. With it, <see cref="JsonSerializer"/> needs no reflection, which is not available
/// in trimmed and native programs. The JSON is the same with or without it.
/// </summary>
/// <example>
/// <code>
/// string json = JsonSerializer.Serialize(article, DatasetJsonContext.Default.Article);
/// </code>
/// </example>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Corpus))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Block))]
[JsonSerializable(typeof(Subheading))]
[JsonSerializable(typeof(Dateline))]
[JsonSerializable(typeof(Paragraph))]
[JsonSerializable(typeof(Sentence))]
[JsonSerializable(typeof(Quote))]
[JsonSerializable(typeof(Utterance))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(DateMention))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Organization))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(NewsEvent))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(ArticlePart))]
[JsonSerializable(typeof(Term))]
[JsonSerializable(typeof(ArticleTerm))]
[JsonSerializable(typeof(SearchHit))]
[JsonSerializable(typeof(SimilarArticle))]
[JsonSerializable(typeof(NameSuggestion))]
[JsonSerializable(typeof(SimilarPair<Sentence>), TypeInfoPropertyName = "SimilarSentences")]
[JsonSerializable(typeof(SimilarPair<Quote>), TypeInfoPropertyName = "SimilarQuotes")]
[JsonSerializable(typeof(Wording<Sentence>), TypeInfoPropertyName = "SentenceWording")]
[JsonSerializable(typeof(Wording<Quote>), TypeInfoPropertyName = "QuoteWording")]
[JsonSerializable(typeof(CoverageTable))]
[JsonSerializable(typeof(CoverageRow))]
[JsonSerializable(typeof(CoverageColumn))]
[JsonSerializable(typeof(CoverageCell))]
[JsonSerializable(typeof(TimelineEntry))]
[JsonSerializable(typeof(TextChange))]
[JsonSerializable(typeof(ConcordanceLine))]
[JsonSerializable(typeof(CorpusComparison))]
[JsonSerializable(typeof(ReadingChange))]
[JsonSerializable(typeof(CorpusIssue))]
[JsonSerializable(typeof(TextSpan))]
[JsonSerializable(typeof(DateRange))]
[JsonSerializable(typeof(Word))]
[JsonSerializable(typeof(QuoteSpan))]
[JsonSerializable(typeof(DateSpan))]
public sealed partial class DatasetJsonContext : JsonSerializerContext;

using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>The segments of one article.</summary>
internal sealed record ArticleSegments(CorpusName Corpus, string Key, EquatableArray<byte> Reading, EquatableArray<byte> Links);

/// <summary>A generated file of one article, or of those of a bucket in ordinal order of their keys.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Bucket">The bucket; null for the file of one article.</param>
/// <param name="Articles">The articles.</param>
internal sealed record ArticleSource(CorpusName Corpus, string HintName, int? Bucket, EquatableArray<ArticleSegments> Articles);

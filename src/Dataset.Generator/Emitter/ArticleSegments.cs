using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>The segments of one article.</summary>
internal sealed record ArticleSegments(CorpusName Corpus, string Key, EquatableArray<byte> Reading, EquatableArray<byte> Links);

/// <summary>A generated file of one article or of several.</summary>
internal sealed record ArticleSource(CorpusName Corpus, string HintName, EquatableArray<ArticleSegments> Articles);

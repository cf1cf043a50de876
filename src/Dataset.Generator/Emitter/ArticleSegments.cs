using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>The segments of one article.</summary>
internal sealed record ArticleSegments(CorpusName Corpus, string Key, EquatableArray<byte> Reading, EquatableArray<byte> Links) : IOfArticle
{
    /// <inheritdoc/>
    public KeyRival? Rival { get; init; }
}

/// <summary>A generated file of one article, or of the articles of a bucket in ordinal order of their keys.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Bucket">The bucket, or null for the file of one article.</param>
/// <param name="Articles">The articles.</param>
internal sealed record ArticleSource(CorpusName Corpus, string HintName, int? Bucket, EquatableArray<ArticleSegments> Articles);

/// <summary>The files of single articles that share a position in the order of all files, by name.</summary>
internal sealed record ArticleSources(EquatableArray<ArticleSource> Files);

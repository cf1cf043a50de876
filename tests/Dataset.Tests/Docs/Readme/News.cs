using Dataset;

namespace Dataset.Tests.Docs.Readme;

[Corpus(ReferenceDate = "2025-03-08"), FrontMatter<Story>, Person("Helen Brandt", "Brandt")]
public static partial class News { }

public record Story(string Desk, int? Rank = null);

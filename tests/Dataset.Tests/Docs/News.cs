using Dataset;

namespace Dataset.Tests.Docs;

[Corpus(ReferenceDate = "2025-03-08")]
public static partial class News { }

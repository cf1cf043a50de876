using Dataset;

namespace Dataset.Tests.Docs.Readme;

[Corpus(ReferenceDate = "2025-03-08")]
[Person("Helen Brandt", "Brandt")]
public static partial class News { }

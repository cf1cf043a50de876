using Dataset;

namespace Dataset.Tests.Docs;

[Corpus(ExcludeInRelease = "draft")]
public static partial class Site { }

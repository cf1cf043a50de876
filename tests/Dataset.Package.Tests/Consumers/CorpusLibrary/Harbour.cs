using Dataset;

namespace CorpusLibrary;

/// <summary>A corpus in a library that other projects use.</summary>
[Corpus(ReferenceDate = "2031-05-07")]
[FrontMatter<Notice>]
[Place("Port Elin")]
public static partial class Harbour
{
}

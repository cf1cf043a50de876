using System.Collections.Generic;

namespace Dataset.Tool.Sources;

/// <summary>Which corpus is to be opened, and how it is read.</summary>
/// <param name="Path">What the user named.</param>
/// <param name="Reading">How articles are read.</param>
/// <param name="Corpus">Which corpus of an assembly, or null.</param>
/// <param name="Stated">The names of the options that the command line has, to refuse those that have no meaning for the source.</param>
internal sealed record SourceRequest(string Path, CorpusOptions Reading, string? Corpus, IReadOnlyList<string> Stated);

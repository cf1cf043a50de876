using System.Collections.Generic;

namespace Dataset.Tool.Sources;

/// <summary>The corpus to open, and how to read it.</summary>
/// <param name="Path">The path that the user specified.</param>
/// <param name="Reading">The options for reading articles.</param>
/// <param name="Corpus">The name of the corpus in an assembly, or null.</param>
/// <param name="Stated">The names of the options on the command line, to reject those that do not apply to the source.</param>
internal sealed record SourceRequest(string Path, CorpusOptions Reading, string? Corpus, IReadOnlyList<string> Stated);

using System;
using System.Collections.Generic;

namespace Dataset.Tool.Exports;

/// <summary>What is to be written, and where.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Path">The file or folder.</param>
/// <param name="Tables">The tables, for formats that have such; empty for all.</param>
/// <param name="IsForced">Whether files in a folder may be replaced.</param>
/// <param name="Progress">Takes how much is done, of how much.</param>
internal sealed record ExportRequest(Corpus Corpus, string Path, IReadOnlyList<CorpusTable> Tables, bool IsForced, Action<int, int> Progress);

using System;
using System.Collections.Generic;

namespace Dataset.Tool.Exports;

/// <summary>The corpus to write, and its target.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="Path">The file or folder.</param>
/// <param name="Tables">The tables, for formats that have tables; empty for all.</param>
/// <param name="IsForced">Whether existing files in a folder may be replaced.</param>
/// <param name="Progress">Receives the number of completed steps and the total.</param>
internal sealed record ExportRequest(Corpus Corpus, string Path, IReadOnlyList<CorpusTable> Tables, bool IsForced, Action<int, int> Progress);

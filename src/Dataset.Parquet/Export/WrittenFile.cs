namespace Dataset.Parquet.Export;

/// <summary>A file of a table, complete.</summary>
/// <param name="Path">Where it is, relative to the folder of the export, with <c>/</c>.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Bytes">How many bytes it has.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
internal sealed record WrittenFile(string Path, long Rows, long Bytes, string Sha256);

/// <summary>A table, complete.</summary>
/// <param name="Table">Which table it is.</param>
/// <param name="Columns">Its columns; of a divided table without those of the path.</param>
/// <param name="Files">Its files, in ordinal order of their paths.</param>
/// <param name="IsDivided">Whether its files are those of partitions.</param>
internal sealed record WrittenTable(
    CorpusTable Table,
    System.Collections.Generic.IReadOnlyList<CorpusTableColumn> Columns,
    System.Collections.Generic.IReadOnlyList<WrittenFile> Files,
    bool IsDivided);

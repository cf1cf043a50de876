namespace Dataset.Parquet.Export;

/// <summary>A complete file of a table.</summary>
/// <param name="Path">The path relative to the folder of the export, with <c>/</c>.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Bytes">The number of bytes.</param>
/// <param name="Sha256">The SHA-256 of the bytes, in lowercase hexadecimal digits.</param>
internal sealed record WrittenFile(string Path, long Rows, long Bytes, string Sha256);

/// <summary>A complete table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns, without those that the path of a partitioned table replaces.</param>
/// <param name="Files">The files, in ordinal order of their paths.</param>
/// <param name="IsDivided">Whether the files are partitions.</param>
internal sealed record WrittenTable(
    CorpusTable Table,
    System.Collections.Generic.IReadOnlyList<CorpusTableColumn> Columns,
    System.Collections.Generic.IReadOnlyList<WrittenFile> Files,
    bool IsDivided);

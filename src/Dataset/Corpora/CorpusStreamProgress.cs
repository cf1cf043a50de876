namespace Dataset;

/// <summary>How far a <see cref="CorpusStream"/> has come.</summary>
/// <param name="Articles">How many articles were read.</param>
/// <param name="BytesRead">How many bytes of the files were read.</param>
/// <param name="Bytes">How many bytes the files have; not less than <paramref name="BytesRead"/>.</param>
public readonly record struct CorpusStreamProgress(int Articles, long BytesRead, long Bytes);

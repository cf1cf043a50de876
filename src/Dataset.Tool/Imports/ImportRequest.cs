using System.Text;

namespace Dataset.Tool.Imports;

/// <summary>The input to import, and how to read it.</summary>
/// <param name="Path">The file or folder.</param>
/// <param name="Encoding">The encoding of tables without a byte order mark, or null for UTF-8.</param>
/// <param name="Separator">The column separator of a table, or null to detect it.</param>
/// <param name="Columns">The columns of a table that the command line specifies.</param>
internal sealed record ImportRequest(string Path, Encoding? Encoding, char? Separator, ColumnOptions Columns);

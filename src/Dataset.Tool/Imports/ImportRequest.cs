using System.Text;

namespace Dataset.Tool.Imports;

/// <summary>What is to be imported, and how it is read.</summary>
/// <param name="Path">The file or folder.</param>
/// <param name="Encoding">The encoding of tables without a byte order mark, or null for UTF-8.</param>
/// <param name="Separator">What separates the columns of a table, or null to find out.</param>
/// <param name="Columns">The columns of a table that the command line names.</param>
internal sealed record ImportRequest(string Path, Encoding? Encoding, char? Separator, ColumnOptions Columns);

using Dataset.Diagnostics;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>A file as decoded. The text is null where that was not possible, and an issue tells why.</summary>
internal sealed record ArticleFile(string Path, string? Text, EquatableArray<LocatedIssue> Issues);

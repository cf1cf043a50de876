using Dataset.Text;

namespace Dataset.Diagnostics;

/// <summary>An issue and the place in an article's file where it is reported. Issues about source code are <see cref="SourceIssue"/>s.</summary>
internal sealed record LocatedIssue(string Rule, FileSpan Place, EquatableArray<string> Arguments)
{
    public static LocatedIssue At(FileSpan place, string rule, params string[] arguments) =>
        new(rule, place, new EquatableArray<string>(arguments));
}

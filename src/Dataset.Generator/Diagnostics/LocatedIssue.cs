using Dataset.Text;

namespace Dataset.Diagnostics;

/// <summary>An issue and the place in a file where it is reported.</summary>
internal sealed record LocatedIssue(string Rule, FileSpan Place, EquatableArray<string> Arguments)
{
    public static LocatedIssue At(FileSpan place, string rule, params string[] arguments) =>
        new(rule, place, new EquatableArray<string>(arguments));
}

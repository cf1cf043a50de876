using Dataset.Text;

namespace Dataset.Diagnostics;

/// <summary>An issue and the place in source code where it is reported: an attribute, an argument of it, or the corpus class.</summary>
internal sealed record SourceIssue(string Rule, SourcePlace Place, EquatableArray<string> Arguments)
{
    /// <summary>What is passed to code fixes in addition to the message.</summary>
    public EquatableArray<IssueProperty> Properties { get; init; }

    public static SourceIssue At(SourcePlace place, string rule, params string[] arguments) =>
        new(rule, place, new EquatableArray<string>(arguments));
}

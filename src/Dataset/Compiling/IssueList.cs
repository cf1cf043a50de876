using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>Collects issues in the order in which they are found.</summary>
internal sealed class IssueList
{
    private readonly List<Issue> _issues = [];

    public void Add(string rule, IssueTarget target, params string[] arguments) => _issues.Add(new(rule, target, new(arguments)));

    public EquatableArray<Issue> ToArray() => new(_issues);
}

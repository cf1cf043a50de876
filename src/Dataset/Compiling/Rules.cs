using System;
using System.Collections.Generic;

namespace Dataset.Compiling;

/// <summary>How grave a rule is.</summary>
internal enum RuleSeverity
{
    /// <summary>Shown by editors only when asked for.</summary>
    Hidden,

    /// <summary>Told, without a warning.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake.</summary>
    Error,
}

/// <summary>A rule: one row of the table.</summary>
internal sealed record Rule(string Id, RuleSeverity Severity, string Title, string Message);

/// <summary>The rules, one table for compile time and run time. Each has a page in docs/rules.</summary>
internal static class Rules
{
    /// <summary>All rules, by id. DS0012 has a second, milder form for ambiguous aliases, <c>DS0012W</c>, reported as DS0012.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        new("DS0001", RuleSeverity.Error, "A corpus class has the wrong shape", "The corpus class '{0}' {1}"),
        new("DS0002", RuleSeverity.Warning, "Articles that no corpus takes", "{0}"),
        new("DS0003", RuleSeverity.Warning, "A corpus without articles", "The corpus '{0}' has no articles{1}"),
        new("DS0004", RuleSeverity.Error, "An article file or key that cannot be used", "{0}"),
        new("DS0005", RuleSeverity.Error, "An article file in an unknown encoding",
            "The file is not valid UTF-8, nor UTF-16 with a byte order mark{0}; the article is left out"),
        new("DS0006", RuleSeverity.Warning, "A control or replacement character in an article", "The article has the character {0} here ({1} in all)"),
        new("DS0007", RuleSeverity.Warning, "An empty article", "The article '{0}' has no text"),
        new("DS0008", RuleSeverity.Warning, "Two articles with the same text", "The articles '{0}' and '{1}' have the same text"),
        new("DS0009", RuleSeverity.Error, "A project that articles cannot be compiled into",
            "Dataset needs C# 11 or later, and this project is compiled as C# {0}; set LangVersion"),
        new("DS0010", RuleSeverity.Error, "Evidence that does not stand exactly once", "The evidence '{0}' {1}"),
        new("DS0011", RuleSeverity.Warning, "A name that no article mentions", "No article mentions {0}"),
        new("DS0012", RuleSeverity.Error, "One id declared twice", "The {0} '{1}' is declared twice"),
        new("DS0012W", RuleSeverity.Warning, "An ambiguous alias",
            "The alias '{0}' could mean {1}, and nothing before it in the article decides; the mention is left out"),
        new("DS0013", RuleSeverity.Error, "An attribute that names something that does not exist", "There is no {0} '{1}'{2}"),
        new("DS0014", RuleSeverity.Info, "Member names that collided", "The {0} {1} would all be named '{2}'; each got a suffix instead"),
        new("DS0015", RuleSeverity.Error, "An attribute value of the wrong form", "'{0}' is not a valid {1}"),
        new("DS0016", RuleSeverity.Warning, "Malformed front matter, or a malformed line of JSON Lines", "{0}"),
        new("DS0017", RuleSeverity.Error, "Front matter that its type cannot hold, or a type that front matter is not read as", "{0}"),
        new("DS0018", RuleSeverity.Warning, "A key of front matter that its type does not have", "{0}"),
        new("DS0019", RuleSeverity.Warning, "An article file of a format that is not read", "The file is {0}, which is not read as an article; it is left out"),
        new("DS0020", RuleSeverity.Hidden, "A direct quotation without a speaker", "No speaker was found for this quotation"),
        new("DS0021", RuleSeverity.Hidden, "An unbalanced quotation mark", "This quotation mark has no partner"),
        new("DS0030", RuleSeverity.Warning, "A corpus that is large for constants",
            "The corpus '{0}' has {1} MB of text in constants; above 16 MB use Corpus.Open on a saved image instead"),
        new("DS1001", RuleSeverity.Warning, "A literal key or name that a corpus does not have", "{0}"),
        new("DS1002", RuleSeverity.Hidden, "A literal key or name for which there is a member", "The {0} '{1}' has the member '{2}'"),
    ];

    /// <summary>The rule of that id.</summary>
    public static Rule Get(string id)
    {
        foreach (var rule in All)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(id), id, "No such rule.");
    }
}

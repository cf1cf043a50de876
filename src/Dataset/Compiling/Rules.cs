using System;
using System.Collections.Generic;

namespace Dataset.Compiling;

/// <summary>Specifies the severity of a rule.</summary>
internal enum RuleSeverity
{
    /// <summary>Shown by editors only on request.</summary>
    Hidden,

    /// <summary>Information that is not a warning.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake.</summary>
    Error,
}

/// <summary>A rule: one row of the table.</summary>
internal sealed record Rule(string Id, RuleSeverity Severity, string Title, string Message);

/// <summary>The rules: one table for compile time and run time. Each rule has a page in docs/rules.</summary>
internal static class Rules
{
    /// <summary>All rules, by id. DS0012 has a second, less severe form for ambiguous aliases, <c>DS0012W</c>, which is reported as DS0012.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        new("DS0001", RuleSeverity.Error, "Corpus class has an invalid shape", "Corpus class '{0}' {1}"),
        new("DS0002", RuleSeverity.Warning, "Articles belong to no corpus", "{0}"),
        new("DS0003", RuleSeverity.Warning, "Corpus has no articles", "Corpus '{0}' has no articles{1}"),
        new("DS0004", RuleSeverity.Error, "Article file or key cannot be used", "{0}"),
        new("DS0005", RuleSeverity.Error, "Article file has an unknown encoding",
            "The file is neither valid UTF-8 nor UTF-16 with a byte order mark{0}; the article is left out"),
        new("DS0006", RuleSeverity.Warning, "Article contains a control or replacement character",
            "The article contains the character {0} ({1} in total)"),
        new("DS0007", RuleSeverity.Warning, "Article is empty", "Article '{0}' has no text"),
        new("DS0008", RuleSeverity.Warning, "Articles have the same text", "Articles '{0}' and '{1}' have the same text"),
        new("DS0009", RuleSeverity.Error, "Articles cannot be compiled into the project", "{0}"),
        new("DS0010", RuleSeverity.Error, "Evidence does not occur exactly once", "Evidence '{0}' {1}"),
        new("DS0011", RuleSeverity.Warning, "Name is not mentioned in any article", "No article mentions {0}"),
        new("DS0012", RuleSeverity.Error, "Duplicate declaration", "The {0} '{1}' is declared twice"),
        new("DS0012W", RuleSeverity.Warning, "Ambiguous alias",
            "Alias '{0}' could refer to {1}, and no full name before it in the article decides which; the mention is left out"),
        new("DS0013", RuleSeverity.Error, "Attribute refers to something that does not exist", "There is no {0} '{1}'{2}"),
        new("DS0014", RuleSeverity.Info, "Member names collide", "The {0} {1} would all have the member name '{2}'; each gets a suffix instead"),
        new("DS0015", RuleSeverity.Error, "Attribute value has an invalid format", "'{0}' is not a valid {1}"),
        new("DS0016", RuleSeverity.Warning, "Malformed front matter or JSON Lines", "{0}"),
        new("DS0017", RuleSeverity.Error, "Front matter does not match its type, or its type is not supported", "{0}"),
        new("DS0018", RuleSeverity.Warning, "Unknown front matter key", "{0}"),
        new("DS0019", RuleSeverity.Warning, "Article file has an unsupported format", "The file is in {0} format, which is not supported; it is left out"),
        new("DS0020", RuleSeverity.Hidden, "Direct quotation has no speaker", "No speaker was found for this quotation"),
        new("DS0021", RuleSeverity.Hidden, "Unbalanced quotation mark", "No matching quotation mark was found"),
        new("DS0022", RuleSeverity.Info, "Name is not declared", "'{0}' occurs {1} times in {2} and is not declared; it could be declared as [{3}]"),
        new("DS0023", RuleSeverity.Warning, "Pack of an article has no effect", "{0}"),
        new("DS0030", RuleSeverity.Warning, "Corpus is too large for constants",
            "Corpus '{0}' has {1} MB of text in constants; above 16 MB, use Corpus.Open with a saved image instead"),
        new("DS1001", RuleSeverity.Warning, "Unknown key or name", "{0}"),
        new("DS1002", RuleSeverity.Hidden, "Key or name has a generated member", "The {0} '{1}' has the member '{2}'"),
    ];

    /// <summary>Returns the rule with an id.</summary>
    public static Rule Get(string id)
    {
        foreach (var rule in All)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(id), id, "No rule has this id.");
    }
}

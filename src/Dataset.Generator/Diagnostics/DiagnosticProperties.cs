namespace Dataset.Diagnostics;

/// <summary>The keys of the properties that diagnostics hand to code fixes.</summary>
internal static class DiagnosticProperties
{
    /// <summary>DS0022: the full name to declare.</summary>
    public const string Name = "name";

    /// <summary>DS0022: what the name is, as the names of <c>EntityKind</c> have it.</summary>
    public const string Kind = "kind";

    /// <summary>DS0022: the other forms of the name, a line each.</summary>
    public const string Aliases = "aliases";

    /// <summary>DS1001: the nearest key, name or id that exists.</summary>
    public const string Nearest = "nearest";

    /// <summary>DS1002: the member that the literal means. DS1001: that of the nearest.</summary>
    public const string Member = "member";
}

namespace Dataset.Diagnostics;

/// <summary>The keys of the properties that diagnostics pass to code fixes.</summary>
internal static class DiagnosticProperties
{
    /// <summary>DS0022: the full name to declare.</summary>
    public const string Name = "name";

    /// <summary>DS0022: the kind of entity, as a name of <c>EntityKind</c>.</summary>
    public const string Kind = "kind";

    /// <summary>DS0022: the other forms of the name, one per line.</summary>
    public const string Aliases = "aliases";

    /// <summary>DS1001: the nearest key, name or id that exists.</summary>
    public const string Nearest = "nearest";

    /// <summary>DS1002: the member that the literal refers to. DS1001: the member of the nearest key.</summary>
    public const string Member = "member";
}

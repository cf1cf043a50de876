namespace Dataset.Text.FrontMatter;

/// <summary>The problems that are found in more than one place.</summary>
internal static class YamlMessages
{
    /// <summary>A line that is no entry.</summary>
    public static string ColonExpected => "Expected ':' followed by a space after the key";

    /// <summary>A tab where the number of spaces counts.</summary>
    public static string TabIndentation => "A tab cannot be used for indentation in YAML; use spaces";

    /// <summary>A line that belongs to nothing that is open.</summary>
    public static string WrongIndentation => "The indentation of this line matches neither the value above it nor an earlier entry";

    /// <summary><c>&amp;a *b</c>.</summary>
    public static string AliasProperties => "A YAML alias cannot have an anchor or a tag";
}

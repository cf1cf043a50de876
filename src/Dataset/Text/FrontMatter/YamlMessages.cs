namespace Dataset.Text.FrontMatter;

/// <summary>The messages of problems that are found in more than one place.</summary>
internal static class YamlMessages
{
    /// <summary>The message for a line that is not an entry.</summary>
    public static string ColonExpected => "Expected ':' followed by a space after the key";

    /// <summary>The message for a tab in indentation.</summary>
    public static string TabIndentation => "A tab cannot be used for indentation in YAML; use spaces";

    /// <summary>The message for a line whose indentation matches nothing that is open.</summary>
    public static string WrongIndentation => "The indentation of this line matches neither the value above it nor an earlier entry";

    /// <summary>The message for <c>&amp;a *b</c>.</summary>
    public static string AliasProperties => "A YAML alias cannot have an anchor or a tag";
}

using System;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// Ends the reading of one line of TOML, or of what it begins. It never leaves <see cref="TomlReader"/>, which makes a problem of it and goes on at the
/// next line.
/// </summary>
internal sealed class TomlFault(TextSpan span, string message, bool saysWhatIsDone = false) : Exception(message)
{
    public TextSpan Span { get; } = span;

    /// <summary>Whether the message says already what is done about it.</summary>
    public bool SaysWhatIsDone { get; } = saysWhatIsDone;
}

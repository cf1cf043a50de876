using System;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// Ends the reading of a line of TOML, or of the construct that it begins. It never leaves <see cref="TomlReader"/>, which converts it to a problem and
/// continues at the next line.
/// </summary>
internal sealed class TomlFault(TextSpan span, string message, bool saysWhatIsDone = false) : Exception(message)
{
    public TextSpan Span { get; } = span;

    /// <summary>Whether the message already names the consequence.</summary>
    public bool SaysWhatIsDone { get; } = saysWhatIsDone;
}

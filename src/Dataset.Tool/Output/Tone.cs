namespace Dataset.Tool.Output;

/// <summary>How a line is coloured on a terminal.</summary>
internal enum Tone
{
    Plain,
    Error,
    Warning,
    Info,
    Success,
    Dim,
}

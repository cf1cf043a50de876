namespace Dataset.Tool.Output;

/// <summary>Specifies the color of a line on a terminal.</summary>
internal enum Tone
{
    Plain,
    Error,
    Warning,
    Info,
    Success,
    Dim,
}

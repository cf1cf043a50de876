namespace Dataset.Tool;

/// <summary>What the process returns. As with <c>grep</c> and <c>diff</c>, 1 is an answer and 2 is a failure.</summary>
internal static class ExitCode
{
    /// <summary>The command did what it was asked to, and found nothing wrong.</summary>
    public const int Success = 0;

    /// <summary>The command did what it was asked to, and found errors or differences.</summary>
    public const int Found = 1;

    /// <summary>Wrong arguments, a source that cannot be read, or a target that cannot be written.</summary>
    public const int Failed = 2;

    /// <summary>Ctrl+C, as shells report it.</summary>
    public const int Cancelled = 130;
}

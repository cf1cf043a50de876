namespace Dataset.Tool;

/// <summary>The exit codes of the process. As with <c>grep</c> and <c>diff</c>, 1 is a result and 2 is a failure.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded and found no problems.</summary>
    public const int Success = 0;

    /// <summary>The command succeeded and found errors or differences.</summary>
    public const int Found = 1;

    /// <summary>The arguments are invalid, a source cannot be read, or a target cannot be written.</summary>
    public const int Failed = 2;

    /// <summary>Ctrl+C was pressed; the value that shells report.</summary>
    public const int Canceled = 130;
}

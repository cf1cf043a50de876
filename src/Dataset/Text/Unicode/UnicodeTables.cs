namespace Dataset.Text.Unicode;

/// <summary>Identifies the source of all tables in this folder.</summary>
internal static class UnicodeTables
{
    /// <summary>The version of the Unicode Standard: a text has the same reading on every runtime, whatever tables the runtime has.</summary>
    public const string Version = "16.0.0";
}

namespace Dataset.Text.Unicode;

/// <summary>What all tables of this folder are of.</summary>
internal static class UnicodeTables
{
    /// <summary>The version of the Unicode standard: the same text reads the same on every runtime, whatever its own tables are.</summary>
    public const string Version = "16.0.0";
}

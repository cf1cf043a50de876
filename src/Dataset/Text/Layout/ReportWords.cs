using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>The most common words with which reporters attribute statements.</summary>
internal static class ReportWords
{
    public static readonly PhraseSet Names = new("said", "says", "told", "added", "according to");
}

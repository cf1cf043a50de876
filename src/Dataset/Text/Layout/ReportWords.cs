using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>The commonest words by which reporters attribute what they report.</summary>
internal static class ReportWords
{
    public static readonly PhraseSet Names = new("said", "says", "told", "added", "according to");
}

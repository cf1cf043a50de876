using Dataset.Text.Layout;

namespace Dataset.Text;

/// <summary>What the first line of a letter begins with.</summary>
internal static class Greetings
{
    public static readonly PhraseSet Words = new("hi", "hello", "hey", "dear", "greetings", "good morning", "good afternoon", "good evening");
}

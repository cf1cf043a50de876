namespace Dataset.Text.Vocabulary;

/// <summary>What the first line of a letter begins with.</summary>
/// <remarks>Source: by hand.</remarks>
internal static class Greetings
{
    public static readonly PhraseSet Words = new("hi", "hello", "hey", "dear", "greetings", "good morning", "good afternoon", "good evening");
}

namespace Dataset.Text.Vocabulary;

/// <summary>Lists the words that begin the first line of a letter.</summary>
/// <remarks>Source: compiled manually.</remarks>
internal static class Greetings
{
    public static readonly PhraseSet Words = new("hi", "hello", "hey", "dear", "greetings", "good morning", "good afternoon", "good evening");
}

using System;

namespace Dataset.Text.Vocabulary;

/// <summary>Provides all word lists in one table, so each word is looked up once, according to <see cref="WordFolding"/>.</summary>
internal static class Lexicon
{
    /// <summary>The table, which is built on the first lookup.</summary>
    public static readonly LexiconTable Table = Build();

    /// <summary>Returns the entry of a word, or the empty entry if no list contains it.</summary>
    public static ref readonly Lexeme Find(ReadOnlySpan<char> word) => ref Table.Find(word);

    /// <summary>Determines whether a lowercase word is in any of the given lists.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word, WordTopic any) => Find(word).Is(any) && WordShapes.Of(word) == WordShape.Small;

    /// <summary>Determines whether a capitalized word that is not in all caps is in any of the given lists.</summary>
    public static bool IsCapitalized(ReadOnlySpan<char> word, WordTopic any) => Find(word).Is(any) && WordShapes.Of(word) == WordShape.Capitalized;

    /// <summary>Determines whether a word in all caps is in any of the given lists.</summary>
    public static bool IsInCapitals(ReadOnlySpan<char> word, WordTopic any) => Find(word).Is(any) && WordShapes.Of(word) == WordShape.Capitals;

    private static LexiconTable Build()
    {
        var words = new LexiconBuilder();
        CueVerbs.AddTo(words);
        FunctionWords.AddTo(words);
        Nouns.AddTo(words);
        Calendar.AddTo(words);
        Titles.AddTo(words);
        PeopleNouns.AddTo(words);
        Documents.AddTo(words);
        NamePhrases.AddTo(words);
        Abbreviations.AddTo(words);
        SentenceStarts.AddTo(words);
        SentenceContexts.AddTo(words);
        LetterNames.AddTo(words);
        DateContexts.AddTo(words);
        Quantities.AddTo(words);
        TenseSigns.AddTo(words);
        GivenNames.AddTo(words);
        NameNouns.AddTo(words);
        Countries.AddTo(words);
        return words.Build();
    }
}

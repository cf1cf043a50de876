using System;

namespace Dataset.Text.Vocabulary;

/// <summary>All word lists in one table, so that a word is looked up once, by the one rule of <see cref="WordFolding"/>.</summary>
internal static class Lexicon
{
    /// <summary>The table; it is built at the first look-up.</summary>
    public static readonly LexiconTable Table = Build();

    /// <summary>What the lists say of a word; of one that is in none, the empty lexeme.</summary>
    public static ref readonly Lexeme Find(ReadOnlySpan<char> word) => ref Table.Find(word);

    /// <summary>Whether a word in small letters is in one of some lists.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word, WordTopic any) => Find(word).Is(any) && WordShapes.Of(word) == WordShape.Small;

    /// <summary>Whether a word that is capitalised, and no more than that, is in one of some lists.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word, WordTopic any) => Find(word).Is(any) && WordShapes.Of(word) == WordShape.Capitalised;

    /// <summary>Whether a word in capitals is in one of some lists.</summary>
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

namespace Dataset;

/// <summary>
/// Specifies a flat table of a corpus, with one row for each article or part, for <see cref="Corpus.CreateDataReader"/>. docs/data-tools.md describes every
/// column.
/// </summary>
/// <remarks>
/// Tables join on columns of the same name: <c>article</c> is a key; <c>entity</c>, <c>speaker</c> and <c>claim</c> are ids; and <c>paragraph</c>,
/// <c>sentence</c>, <c>quote</c>, <c>utterance</c>, <c>mention</c> and <c>date</c> are zero-based indexes within the article.
/// </remarks>
public enum CorpusTable
{
    /// <summary>The articles, with their texts and metadata, in order of their keys.</summary>
    Articles,

    /// <summary>The paragraphs, by article and position.</summary>
    Paragraphs,

    /// <summary>The sentences, by article and position.</summary>
    Sentences,

    /// <summary>The quotations, by article and position.</summary>
    Quotes,

    /// <summary>The utterances, each a speech of one or more quotations, by article and position.</summary>
    Utterances,

    /// <summary>The mentions of declared names, by article and position.</summary>
    Mentions,

    /// <summary>The dates, by article and position.</summary>
    Dates,

    /// <summary>The declared people, organizations, places and events, in order of declaration.</summary>
    Entities,

    /// <summary>The declared claims, in order of declaration.</summary>
    Claims,

    /// <summary>The evidence for the claims, by claim, in order of declaration.</summary>
    Evidence,

    /// <summary>A row for each claim and each article, which specifies whether the article asserts or disputes the claim, or is silent.</summary>
    Coverage,

    /// <summary>A row for each term and each article that contains it, by term in code point order, then by article.</summary>
    Terms,
}

using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>Specifies the subject of an issue: a place in an article's file, or a declaration of the corpus.</summary>
internal enum IssueSubject
{
    /// <summary>The corpus as a whole.</summary>
    Corpus,

    /// <summary>A place in an article's file, with path, span, line and column.</summary>
    Article,

    /// <summary>An entity declaration; <see cref="IssueTarget.Argument"/> -1 is its name, n the n-th alias, 1000 + n the n-th shared alias.</summary>
    Entity,

    /// <summary>A claim declaration; argument 0 is the id, 1 the statement, 2 the disputed claim.</summary>
    Claim,

    /// <summary>An evidence declaration; argument 0 is the claim id, 1 the text, 2 the article.</summary>
    Evidence,

    /// <summary>An article declaration; argument 0 is the key.</summary>
    ArticleDeclaration,

    /// <summary>A speaker declaration; argument 0 is the opening words, 1 the entity, 2 the article.</summary>
    Speaker,
}

/// <summary>The place where an issue is reported.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Index">The index of the declaration in its list, or -1 for a corpus or an article.</param>
/// <param name="Argument">The argument of the declaration.</param>
/// <param name="Path">The article's source path, for <see cref="IssueSubject.Article"/>.</param>
/// <param name="Span">The place in the file's original text (before normalization), in UTF-16 code units; <see cref="ArticlePlaces"/> computes it.</param>
/// <param name="Line">The zero-based line of the place in the file.</param>
/// <param name="Column">The zero-based column of the place in the file, in UTF-16 code units.</param>
internal readonly record struct IssueTarget(
    IssueSubject Subject, int Index, int Argument, string? Path, TextSpan Span, int Line, int Column)
{
    public static IssueTarget Corpus => new(IssueSubject.Corpus, -1, 0, null, default, 0, 0);

    public static IssueTarget Declaration(IssueSubject subject, int index, int argument) => new(subject, index, argument, null, default, 0, 0);

    public static IssueTarget Article(string path, TextSpan span, int line, int column) => new(IssueSubject.Article, -1, 0, path, span, line, column);
}

/// <summary>A reported fact, the same at compile time (a diagnostic) and at run time (<c>Corpus.Issues</c>).</summary>
/// <param name="Rule">The rule's id, such as <c>DS0007</c>; title, severity and message are in <see cref="Rules"/>.</param>
/// <param name="Target">Where it is reported.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record Issue(string Rule, IssueTarget Target, EquatableArray<string> Arguments);

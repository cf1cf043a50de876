using Dataset.Text.Sentences;

namespace Dataset.Text.Layout;

/// <summary>
/// A line, or the hard-wrapped lines of one paragraph, with its counts. Layout rules work on pieces; each piece becomes one block in the end.
/// </summary>
internal struct Piece
{
    /// <summary>The position of the first code unit that is not whitespace.</summary>
    public int Start;

    /// <summary>The position just past the last code unit that is not whitespace.</summary>
    public int End;

    /// <summary>The number of lines.</summary>
    public int Lines;

    /// <summary>The number of words: runs between whitespace that contain a letter or a digit.</summary>
    public int Words;

    /// <summary>The number of words of at least four letters.</summary>
    public int LongWords;

    /// <summary>The number of words of at least four letters that begin with an uppercase letter.</summary>
    public int LongCapitalized;

    /// <summary>The number of words that begin with a lowercase letter.</summary>
    public int SmallWords;

    /// <summary>The number of uppercase letters.</summary>
    public int Capitals;

    /// <summary>The number of lowercase letters.</summary>
    public int Smalls;

    /// <summary>How the piece ends, ignoring closing quotation marks and parentheses.</summary>
    public PieceEnd Ending;

    /// <summary>Whether it begins with a quotation mark.</summary>
    public bool BeginsQuoted;

    /// <summary>Whether it begins with the number or bullet of an item in a list.</summary>
    public bool IsItem;

    /// <summary>Whether it is a turn of a conversation, which begins with the speaker.</summary>
    public bool IsTurn;

    /// <summary>The possible kinds of its first token: see <see cref="LineOpening"/>.</summary>
    public LineKind Opening;

    /// <summary>The phrases that occur anywhere in it.</summary>
    public LinePhrase Holds;

    /// <summary>The result of the rules about single pieces.</summary>
    public PieceMark Mark;

    /// <summary>Whether it is boilerplate after which the story continues.</summary>
    public bool Resumes;

    /// <summary>Whether it is in the region of the story.</summary>
    public bool InStory;

    /// <summary>The kind of block that it becomes.</summary>
    public BlockKind Kind;

    /// <summary>The number of code units.</summary>
    public readonly int Length => End - Start;

    /// <summary>The piece as a span of the text.</summary>
    public readonly TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>Whether it is all uppercase.</summary>
    public readonly bool IsAllCapitals => Capitals > 1 && Smalls == 0;

    /// <summary>Whether most of its longer words are capitalized, as in many headlines.</summary>
    public readonly bool IsTitleCase => LongWords > 0 && LongCapitalized * 10 >= LongWords * 7;

    /// <summary>
    /// Whether it is running text: it ends like a sentence, or is longer than any headline. A short question or exclamation is more often a heading.
    /// </summary>
    public readonly bool IsSentence => Ending switch
    {
        PieceEnd.Stop => Words >= 3 && SmallWords > 0,
        PieceEnd.Question => Words >= 19,
        _ => Words >= 25 && SmallWords * 2 > Words,
    };

    /// <summary>Whether it is a sentence of some length, as stories consist of.</summary>
    public readonly bool IsProse => Words >= 9 && (IsSentence || (Ending == PieceEnd.Question && SmallWords * 2 > Words));
}

/// <summary>Specifies how a piece ends, ignoring closing quotation marks and parentheses.</summary>
internal enum PieceEnd : byte
{
    /// <summary>A word, without punctuation.</summary>
    Open = 0,

    /// <summary>A period or an ellipsis.</summary>
    Stop,

    /// <summary>A question mark or an exclamation point.</summary>
    Question,

    /// <summary>A colon, a semicolon or a comma.</summary>
    Comma,
}

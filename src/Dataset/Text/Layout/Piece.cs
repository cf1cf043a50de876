using Dataset.Text.Sentences;

namespace Dataset.Text.Layout;

/// <summary>
/// A line, or the hard-wrapped lines of one paragraph, with what can be counted in it. Layout rules speak about pieces; each
/// becomes one block in the end.
/// </summary>
internal struct Piece
{
    /// <summary>Where its first code unit that is no white space stands.</summary>
    public int Start;

    /// <summary>Just past the last code unit that is no white space.</summary>
    public int End;

    /// <summary>How many lines it has.</summary>
    public int Lines;

    /// <summary>Runs between white space that hold a letter or a digit.</summary>
    public int Words;

    /// <summary>Words of at least four letters.</summary>
    public int LongWords;

    /// <summary>Words of at least four letters that begin with a capital.</summary>
    public int LongCapitalised;

    /// <summary>Words that begin with a small letter.</summary>
    public int SmallWords;

    /// <summary>How many letters are capitals.</summary>
    public int Capitals;

    /// <summary>How many letters are small.</summary>
    public int Smalls;

    /// <summary>How the piece ends, closing quotation marks and brackets aside.</summary>
    public PieceEnd Ending;

    /// <summary>Whether it begins with a quotation mark.</summary>
    public bool BeginsQuoted;

    /// <summary>Whether it begins with the number or the mark of an item in a list.</summary>
    public bool IsItem;

    /// <summary>Whether it is a turn of a conversation: it begins with who speaks.</summary>
    public bool IsTurn;

    /// <summary>What its first token may be: see <see cref="LineOpening"/>.</summary>
    public LineKind Opening;

    /// <summary>The phrases that stand somewhere in it.</summary>
    public LinePhrase Holds;

    /// <summary>What the rules about single pieces said.</summary>
    public PieceMark Mark;

    /// <summary>Whether it is furniture after which the story goes on.</summary>
    public bool Resumes;

    /// <summary>Whether it lies where the story is.</summary>
    public bool InStory;

    /// <summary>What it becomes.</summary>
    public BlockKind Kind;

    /// <summary>How many code units it has.</summary>
    public readonly int Length => End - Start;

    /// <summary>The piece as a span of the text.</summary>
    public readonly TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>Whether it is written in capitals throughout.</summary>
    public readonly bool IsAllCapitals => Capitals > 1 && Smalls == 0;

    /// <summary>Whether most of its longer words are capitalised, as in many headlines.</summary>
    public readonly bool IsTitleCase => LongWords > 0 && LongCapitalised * 10 >= LongWords * 7;

    /// <summary>
    /// Whether it reads as running text: it ends like a sentence, or is longer than any headline. A short question or cry is
    /// more often a heading.
    /// </summary>
    public readonly bool IsSentence => Ending switch
    {
        PieceEnd.Stop => Words >= 3 && SmallWords > 0,
        PieceEnd.Question => Words >= 19,
        _ => Words >= 25 && SmallWords * 2 > Words,
    };

    /// <summary>Whether it is a sentence of some length, the stuff that stories are made of.</summary>
    public readonly bool IsProse => Words >= 9 && (IsSentence || (Ending == PieceEnd.Question && SmallWords * 2 > Words));
}

/// <summary>How a piece ends, closing quotation marks and brackets aside.</summary>
internal enum PieceEnd : byte
{
    /// <summary>With a word: no mark at all.</summary>
    Open = 0,

    /// <summary>With a full stop or an ellipsis.</summary>
    Stop,

    /// <summary>With a question or exclamation mark.</summary>
    Question,

    /// <summary>With a colon, a semicolon or a comma.</summary>
    Comma,
}

namespace Dataset;

/// <summary>Specifies the part that a <see cref="ReadingChange"/> is about.</summary>
public enum ReadingPart
{
    /// <summary>The article itself, which only one of the corpora has.</summary>
    Article = 0,

    /// <summary><see cref="Dataset.Article.Text"/>. If it differs, the parts of the text are not compared.</summary>
    Text = 1,

    /// <summary><see cref="Dataset.Article.FrontMatter"/>.</summary>
    FrontMatter = 2,

    /// <summary><see cref="Dataset.Article.Metadata"/>.</summary>
    Metadata = 3,

    /// <summary><see cref="Dataset.Article.MemberName"/>.</summary>
    MemberName = 4,

    /// <summary><see cref="Dataset.Article.Headline"/>.</summary>
    Headline = 5,

    /// <summary><see cref="Dataset.Article.Deck"/>.</summary>
    Deck = 6,

    /// <summary><see cref="Dataset.Article.Section"/>.</summary>
    Section = 7,

    /// <summary><see cref="Dataset.Article.Authors"/>.</summary>
    Authors = 8,

    /// <summary><see cref="Dataset.Article.Dateline"/>.</summary>
    Dateline = 9,

    /// <summary><see cref="Dataset.Article.Credit"/>.</summary>
    Credit = 10,

    /// <summary><see cref="Dataset.Article.Published"/>.</summary>
    Published = 11,

    /// <summary><see cref="Dataset.Article.Publisher"/>.</summary>
    Publisher = 12,

    /// <summary><see cref="Dataset.Article.Url"/>.</summary>
    Url = 13,

    /// <summary><see cref="Dataset.Article.Tags"/>.</summary>
    Tags = 14,

    /// <summary>A <see cref="Dataset.Block"/> that is not a separator.</summary>
    Block = 15,

    /// <summary>A <see cref="Dataset.Paragraph"/>.</summary>
    Paragraph = 16,

    /// <summary>A <see cref="Dataset.Sentence"/>.</summary>
    Sentence = 17,

    /// <summary>A <see cref="Dataset.Quote"/>: its place, kind, speaker, cue and utterance.</summary>
    Quote = 18,

    /// <summary>A <see cref="Dataset.Mention"/>.</summary>
    Mention = 19,

    /// <summary>A <see cref="DateMention"/>.</summary>
    Date = 20,

    /// <summary>A piece of <see cref="Dataset.Evidence"/>.</summary>
    Evidence = 21,

    /// <summary>A declared <see cref="Dataset.Entity"/>.</summary>
    Entity = 22,

    /// <summary>A declared <see cref="Dataset.Claim"/>.</summary>
    Claim = 23,
}

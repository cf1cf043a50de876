using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>What is stated about an article together with its text; it takes precedence over front matter.</summary>
internal sealed record ArticleStatement
{
    /// <summary>The headline; if it is stated, the text is not searched for another.</summary>
    public string? Headline { get; init; }

    /// <summary>The deck.</summary>
    public string? Deck { get; init; }

    /// <summary>The authors, or null if none are stated.</summary>
    public EquatableArray<string>? Authors { get; init; }

    /// <summary>The day of publication as a <c>DateOnly.DayNumber</c>.</summary>
    public int? Published { get; init; }

    /// <summary>The publisher of the article.</summary>
    public string? Publisher { get; init; }

    /// <summary>The absolute address of the article.</summary>
    public string? Url { get; init; }

    /// <summary>The tags, or null if none are stated.</summary>
    public EquatableArray<string>? Tags { get; init; }

    /// <summary>Entries for the metadata, as one canonical JSON object; empty if there are no entries.</summary>
    public string Metadata { get; init; } = "";

    /// <summary>Front matter that was removed from the text earlier, as it was written.</summary>
    public string? FrontMatter { get; init; }

    /// <summary>
    /// What was found in the text earlier, if the statement comes from a reading of it; it is stated only if the text is now read differently.
    /// </summary>
    public ExpectedReading? Expected { get; init; }
}

/// <summary>The part of a reading that is written to JSON and expected to be found again.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Authors">The authors.</param>
/// <param name="FirstParagraph">The position where the first paragraph begins, or -1 if the text has no paragraphs.</param>
internal sealed record ExpectedReading(string? Headline, EquatableArray<string> Authors, int FirstParagraph);

/// <summary>What a project item specifies for each of its files.</summary>
/// <param name="Publisher">The publisher of the articles, or null.</param>
/// <param name="Tags">The tags of all the articles.</param>
internal sealed record ItemFacts(string? Publisher, EquatableArray<string> Tags);

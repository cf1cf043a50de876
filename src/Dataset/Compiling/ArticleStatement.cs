using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>What is stated of an article together with its text, and so comes before what its front matter says.</summary>
internal sealed record ArticleStatement
{
    /// <summary>The headline; the text is then not searched for another.</summary>
    public string? Headline { get; init; }

    /// <summary>The deck.</summary>
    public string? Deck { get; init; }

    /// <summary>The authors; null where nothing is stated.</summary>
    public EquatableArray<string>? Authors { get; init; }

    /// <summary>The day of publication, a <c>DateOnly.DayNumber</c>.</summary>
    public int? Published { get; init; }

    /// <summary>Who published the article.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its address, absolute.</summary>
    public string? Url { get; init; }

    /// <summary>The tags; null where nothing is stated.</summary>
    public EquatableArray<string>? Tags { get; init; }

    /// <summary>Entries for the metadata, as one canonical JSON object; empty where there are none.</summary>
    public string Metadata { get; init; } = "";

    /// <summary>Front matter that was taken off the text before, as it was written.</summary>
    public string? FrontMatter { get; init; }

    /// <summary>
    /// What was found in the text before, where the statement comes from a reading of it; it is stated only where the text is now read otherwise.
    /// </summary>
    public ExpectedReading? Expected { get; init; }
}

/// <summary>What a text was read as when it was written to JSON.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Authors">The authors.</param>
/// <param name="FirstParagraph">Where the first paragraph begins, -1 if there is none.</param>
internal sealed record ExpectedReading(string? Headline, EquatableArray<string> Authors, int FirstParagraph);

/// <summary>What the item of a project says of each of its files.</summary>
/// <param name="Publisher">Who published the articles, or null.</param>
/// <param name="Tags">Tags of all of them.</param>
internal sealed record ItemFacts(string? Publisher, EquatableArray<string> Tags);

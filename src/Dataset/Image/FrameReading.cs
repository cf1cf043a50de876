using Dataset.Text;

namespace Dataset.Image;

/// <summary>What stands once in an article, the small part of its layout. Days are <c>DateOnly.DayNumber</c>s.</summary>
internal readonly record struct FrameReading(
    TextSpan? Headline,
    TextSpan? Section,
    TextSpan? Deck,
    EquatableArray<TextSpan> Authors,
    DatelineReading? Dateline,
    int? DatelineDay,
    TextSpan? Credit,
    int? Published);

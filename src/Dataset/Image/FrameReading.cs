using Dataset.Text;

namespace Dataset.Image;

/// <summary>The parts that an article has once, which are the small part of its layout. Days are <c>DateOnly.DayNumber</c> values.</summary>
internal readonly record struct FrameReading(
    TextSpan? Headline,
    TextSpan? Section,
    TextSpan? Deck,
    EquatableArray<TextSpan> Authors,
    DatelineReading? Dateline,
    int? DatelineDay,
    TextSpan? Credit,
    int? Published);

using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Comparing;

/// <summary>A kind of part that an article can have several of, with a description of each part.</summary>
internal sealed class ComparedPart
{
    private readonly Func<Article, IEnumerable<ArticlePart>> _parts;
    private readonly Func<ArticlePart, string> _describe;

    private ComparedPart(ReadingPart part, Func<Article, IEnumerable<ArticlePart>> parts, Func<ArticlePart, string> describe)
    {
        Part = part;
        _parts = parts;
        _describe = describe;
    }

    /// <summary>All kinds, in the order of <see cref="ReadingPart"/>.</summary>
    public static IReadOnlyList<ComparedPart> All { get; } =
    [
        Of(ReadingPart.Block, a => a.Blocks.Where(b => b.Kind != BlockKind.Separator), b => $"{b.Kind}: {b.Text}"),
        Of(ReadingPart.Paragraph, a => a.Paragraphs, p => p.Heading is { } heading ? $"{p.Text} (under {heading.Text})" : p.Text),
        Of(ReadingPart.Sentence, a => a.Sentences, s => s.Text),
        Of(ReadingPart.Quote, a => a.Quotes, Describe),
        Of(ReadingPart.Mention, a => a.Mentions, m => $"{m.Text} = {m.Entity.Id}"),
        Of(ReadingPart.Date, a => a.Dates, d => $"{d.Text} = {d.Range?.ToString() ?? "?"}"),
        Of(ReadingPart.Evidence, a => a.Claims.SelectMany(c => c.Evidence).Where(e => e.Article.Equals(a)), e => $"{e.Claim.Id}: {e.Text}"),
    ];

    public ReadingPart Part { get; }

    /// <summary>Reads the parts of an article by place. Parts at one place (such as a name that several entities share) are described together.</summary>
    public SortedDictionary<TextSpan, string> Read(Article article)
    {
        var byPlace = new SortedDictionary<TextSpan, string>(PlaceComparer.Instance);
        foreach (var part in _parts(article))
        {
            var description = _describe(part);
            byPlace[part.Span] = byPlace.TryGetValue(part.Span, out var others) ? $"{others}; {description}" : description;
        }

        return byPlace;
    }

    private static ComparedPart Of<T>(ReadingPart part, Func<Article, IEnumerable<T>> parts, Func<T, string> describe)
        where T : ArticlePart => new(part, parts, item => describe((T)item));

    private static string Describe(Quote quote) =>
        $"{quote.Text} ({quote.Kind}, {quote.Attribution}, utterance {quote.Utterance.Index}, speaker {quote.Speaker?.Id ?? "-"}, "
        + $"written {Place(quote.SpeakerText, quote.SpeakerSpan)}, cue {Place(quote.Cue, quote.CueSpan)})";

    private static string Place(string? text, TextSpan? span) => text is null ? "-" : $"{text} {span}";

    /// <summary>Orders places by position; of two that begin together, the longer comes first.</summary>
    private sealed class PlaceComparer : IComparer<TextSpan>
    {
        public static readonly PlaceComparer Instance = new();

        public int Compare(TextSpan x, TextSpan y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.Length.CompareTo(x.Length);
    }
}

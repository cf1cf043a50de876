using System;
using System.Linq;
using System.Text;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Tests.Image;

/// <summary>Makes sound articles and links out of a text and a seed: spans lie in the text, indexes in their lists, everything else is arbitrary.</summary>
internal sealed class RandomArticle(string text, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Text with unpaired surrogates replaced, as an article's text has none.</summary>
    public static string Clean(string? text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));

    public ReadArticle CreateArticle()
    {
        var subheadings = Many(Span);
        var paragraphs = Many(() => new ParagraphReading(Span(), Index(subheadings.Count, -1)));
        var sentences = Many(() => new SentenceReading(Span(), Index(paragraphs.Count)), paragraphs.Count);
        var quotes = CreateQuotes(paragraphs.Count);
        var layout = new LayoutReading(
            Many(() => new BlockReading((BlockKind)_random.Next(8), Span())), Maybe(Span), Maybe(Span), Many(Span), CreateDateline(), Maybe(Span),
            subheadings, paragraphs, Many(Span), Maybe(Day));
        var dates = Many(() => new DateReading(Span(), Maybe(Day), Maybe(Day)));
        var reading = new ArticleReading(text, layout, sentences, quotes, dates, Maybe(Day), _random.Next());
        var metadata = new ArticleMetadata(
            Some(), Some(), _random.Next(2) == 0 ? null : Many(String), Maybe(Day), Some(), Some(), Many(String), Many(() => new MetadataEntry(String(), String())));
        return new("key", "path", reading, metadata, default);
    }

    public ArticleLinks CreateLinks(int sentences, int quotes)
    {
        var entities = Many(String);
        var mentions = Many(() => new MentionLink(Span(), Index(entities.Count), Index(sentences, -1)), entities.Count);
        var speakers = Enumerable.Range(0, quotes).Select(_ => Index(entities.Count, -1)).ToArray();
        var declared = Enumerable.Range(0, quotes).Where(_ => _random.Next(4) == 0).ToArray();
        return new(entities, mentions, new(speakers), default) { Declared = new(declared) };
    }

    private EquatableArray<QuoteReading> CreateQuotes(int paragraphs)
    {
        var count = paragraphs == 0 ? 0 : _random.Next(6);
        var quotes = new QuoteReading[count];
        for (var i = 0; i < count; i++)
        {
            quotes[i] = new(
                Span(), Index(paragraphs), (QuoteKind)_random.Next(3), (Attribution)_random.Next(5), Maybe(Span), Maybe(Span), Index(count));
        }

        return new(quotes);
    }

    private DatelineReading? CreateDateline() => _random.Next(2) == 0 ? null : new(Span(), Span(), Maybe(Span), Maybe(Span));

    private TextSpan Span()
    {
        var start = _random.Next(text.Length + 1);
        return new(start, _random.Next(text.Length - start + 1));
    }

    private int Index(int count, int first = 0) => first + _random.Next(count - first);

    private int Day() => _random.Next(3_652_059);

    private string String() => Clean(string.Concat(Enumerable.Range(0, _random.Next(12)).Select(_ => (char)_random.Next(_random.Next(2) == 0 ? 128 : 0x10000))));

    private string? Some() => _random.Next(2) == 0 ? null : String();

    private T? Maybe<T>(Func<T> make)
        where T : struct => _random.Next(2) == 0 ? null : make();

    // No item where there is nothing for them to refer to.
    private EquatableArray<T> Many<T>(Func<T> make, int choices = 1)
        where T : IEquatable<T> => choices == 0 ? default : new(Enumerable.Range(0, _random.Next(8)).Select(_ => make()).ToArray());
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Completion.Phrases;
using Dataset.Editing;
using Dataset.Linking;
using Dataset.Linking.Speakers;
using Dataset.Text;

namespace Dataset.Completion.Attributes;

/// <summary>The opening words of quotations: first those of direct quotations without a speaker (DS0020), then those of others.</summary>
internal sealed class QuoteOpenings : IAttributeValue
{
    public Suggestions Suggest(CorpusRequest request, CancellationToken cancellation)
    {
        var typed = new TypedWords(request.Typed.TrimStart('"', '\u201C', ' '));
        var scope = request.GetScope(cancellation).Where(article => article.MayContain(typed.LongestRun)).ToArray();
        var quotes = FindQuotes(request, scope, typed, cancellation);
        var openings = OpeningWords.Find([.. quotes.Keys], scope, cancellation, typed.Count);

        // Openings that are not unique without the key of the article are not offered.
        var usable = openings.Where(static opening => opening.Article is null);
        return Suggestions.Of(usable.Select(opening => Of(opening, typed, request, quotes[opening.Quote], cancellation)));
    }

    // Finds the quotations that begin with the typed text, and whether they are open; open ones come first.
    private static Dictionary<CorpusQuote, bool> FindQuotes(
        CorpusRequest request, IReadOnlyList<EditorArticle> scope, TypedWords typed, CancellationToken cancellation)
    {
        var (open, others) = (new List<CorpusQuote>(), new List<CorpusQuote>());
        var stated = new StatedQuotes(request);
        foreach (var article in scope)
        {
            var read = article.Read(cancellation);
            var speakers = stated.In(read, cancellation);
            for (var i = 0; i < read.Reading.Quotes.Count && open.Count < Suggestions.Most; i++)
            {
                var quote = read.Reading.Quotes[i];
                if (quote.Kind != QuoteKind.Term && typed.Match(read.Reading.Text, StartOf(read.Reading.Text, quote.Span)) >= 0)
                {
                    (UnknownSpeakers.IsOpen(quote, speakers.Contains(quote.Group) ? 0 : -1) ? open : others).Add(new(article, i));
                }
            }
        }

        var quotes = new Dictionary<CorpusQuote, bool>();
        foreach (var quote in open.Concat(others).Take(Suggestions.Most))
        {
            quotes.Add(quote, quotes.Count < open.Count);
        }

        return quotes;
    }

    private static Suggestion Of(QuoteOpening opening, TypedWords typed, CorpusRequest request, bool isOpen, CancellationToken cancellation)
    {
        var read = opening.Quote.Article.Read(cancellation);
        var span = read.Reading.Quotes[opening.Quote.Quote].Span;
        var matched = typed.IsEmpty ? 0 : typed.Match(opening.Words, StartOf(opening.Words, new(0, opening.Words.Length)));
        return new(opening.Words)
        {
            Matched = request.Typed.Length > typed.Text.Length ? -1 : matched,
            IsFirst = isOpen,
            Hint = isOpen ? "no speaker" : "",
            Note = opening.Quote.Article.Key + "\n" + PhraseFinder.SentenceAround(read.Reading, span),
        };
    }

    // A quotation that begins with a nested one is named without the nested quotation mark.
    private static int StartOf(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && FoldedText.Symbol(text[start]) is ' ' or '"')
        {
            start++;
        }

        return start;
    }

    /// <summary>
    /// What other attributes of the corpus state about quotations. Linking would find that too, but for all articles again at every keystroke.
    /// </summary>
    private sealed class StatedQuotes
    {
        private readonly SpeakerTable _speakers;
        private readonly AliasTable _aliases;

        public StatedQuotes(CorpusRequest request)
        {
            var others = new List<SpeakerDeclaration>();
            var (speakers, places) = (request.Corpus.Declaration.Speakers, request.Corpus.Places.Speakers);
            for (var i = 0; i < speakers.Count; i++)
            {
                if (places[i].Whole.Location.SourceTree != request.Attribute.SyntaxTree || places[i].Whole.Location.SourceSpan != request.Attribute.Span)
                {
                    others.Add(speakers[i]);
                }
            }

            _speakers = new(new EquatableArray<SpeakerDeclaration>(others));
            _aliases = new(request.Corpus.Declaration.Entities);
        }

        /// <summary>Returns the groups of an article's quotations whose speaker is stated.</summary>
        public HashSet<int> In(ReadArticle article, CancellationToken cancellation) =>
            [.. _speakers.Find(article, _aliases, cancellation).Said.Select(said => article.Reading.Quotes[said.Quote].Group)];
    }
}

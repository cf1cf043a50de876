using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Rows;

namespace Dataset.Standoff.Brat;

/// <summary>Writes the annotations of one article in brat's standoff format, with offsets in code points.</summary>
internal sealed class BratWriter
{
    private readonly Article _article;
    private readonly CodePoints _points = new();
    private readonly StringBuilder _lines = new();
    private readonly List<TextSpan> _fragments = [];
    private readonly Dictionary<(TextSpan Span, Entity? Entity), int> _speakers = [];
    private readonly Dictionary<TextSpan, int> _cues = [];
    private int _annotations;
    private int _relations;
    private int _attributes;
    private int _references;
    private int _notes;

    private BratWriter(Article article) => _article = article;

    /// <summary>Returns the lines of the article's <c>.ann</c> file.</summary>
    public static string Write(Article article)
    {
        var writer = new BratWriter(article);
        foreach (var mention in article.Mentions)
        {
            if (writer.AddAnnotation(BratNames.Of(mention.Entity.Kind), [mention.Span]) is > 0 and var id)
            {
                writer.AddEntity(id, mention.Entity);
            }
        }

        foreach (var utterance in article.Utterances)
        {
            writer.Add(utterance);
        }

        foreach (var date in article.Dates)
        {
            if (writer.AddAnnotation(BratNames.Date, [date.Span]) is > 0 and var id && date.Range is { } range)
            {
                writer.AddNote(id, range.ToString());
            }
        }

        return writer._lines.ToString();
    }

    // One annotation with a fragment for each quotation, which is how brat draws an interruption. If a declaration says that a quotation has another
    // speaker, each quotation has its own annotation.
    private void Add(Utterance utterance)
    {
        if (utterance.Quotes.All(quote => Equals(quote.Speaker, utterance.Speaker)))
        {
            Add(utterance.Quotes);
            return;
        }

        foreach (var quote in utterance.Quotes)
        {
            Add([quote]);
        }
    }

    private void Add(IReadOnlyList<Quote> quotes)
    {
        if (AddAnnotation(BratNames.Quote, quotes.Select(quote => quote.Span)) is not (> 0 and var id))
        {
            return;
        }

        var source = quotes.FirstOrDefault(quote => quote.Attribution is not (Attribution.Continued or Attribution.None)) ?? quotes[0];
        AddAttribute(id, "Kind", quotes[0].Kind.ToString());
        AddAttribute(id, "Attribution", source.Attribution.ToString());
        var speakers = quotes.Where(quote => quote.SpeakerSpan is not null)
            .Select(AddSpeaker).Where(speaker => speaker > 0).Distinct().ToList();
        foreach (var speaker in speakers)
        {
            AddRelation(BratNames.SaidBy, id, speaker);
        }

        // No words in the text name the speaker, so the quotation itself refers to the entity.
        if (speakers.Count == 0 && source.Speaker is { } entity)
        {
            AddEntity(id, entity);
        }

        foreach (var cue in quotes.Select(quote => quote.CueSpan).OfType<TextSpan>().Select(AddCue).Where(cue => cue > 0).Distinct())
        {
            AddRelation(BratNames.CuedBy, id, cue);
        }
    }

    private int AddSpeaker(Quote quote)
    {
        var key = (quote.SpeakerSpan.GetValueOrDefault(), quote.Speaker);
        if (!_speakers.TryGetValue(key, out var id))
        {
            id = AddAnnotation(BratNames.Speaker, [key.Item1]);
            if (id > 0 && quote.Speaker is { } entity)
            {
                AddEntity(id, entity);
            }

            _speakers.Add(key, id);
        }

        return id;
    }

    private int AddCue(TextSpan span)
    {
        if (!_cues.TryGetValue(span, out var id))
        {
            _cues.Add(span, id = AddAnnotation(BratNames.Cue, [span]));
        }

        return id;
    }

    // Returns the number of the new annotation, or 0 if the spans contain no character that could be marked.
    private int AddAnnotation(string type, IEnumerable<TextSpan> spans)
    {
        _fragments.Clear();
        foreach (var span in spans)
        {
            LineBoundaries.Split(_article.Text, span, _fragments);
        }

        if (_fragments.Count == 0)
        {
            return 0;
        }

        Append('T', ++_annotations).Append(type);
        for (var i = 0; i < _fragments.Count; i++)
        {
            _lines.Append(i == 0 ? ' ' : ';')
                .Append(CultureInfo.InvariantCulture, $"{_points.Before(_article, _fragments[i].Start)} {_points.Before(_article, _fragments[i].End)}");
        }

        for (var i = 0; i < _fragments.Count; i++)
        {
            _lines.Append(i == 0 ? '\t' : ' ').Append(_article.AsSpan(_fragments[i]));
        }

        _lines.Append('\n');
        return _annotations;
    }

    // Programs read the reference; brat shows the note next to the mark.
    private void AddEntity(int annotation, Entity entity)
    {
        Append('N', ++_references)
            .Append(CultureInfo.InvariantCulture, $"Reference T{annotation} {BratReference.Of(entity)}\t{LineBoundaries.Fold(entity.Name)}\n");
        AddNote(annotation, entity.Id);
    }

    private void AddNote(int annotation, string note) =>
        Append('#', ++_notes).Append(CultureInfo.InvariantCulture, $"AnnotatorNotes T{annotation}\t{note}\n");

    private void AddAttribute(int annotation, string name, string value) =>
        Append('A', ++_attributes).Append(CultureInfo.InvariantCulture, $"{name} T{annotation} {value}\n");

    private void AddRelation(string type, int from, int to) =>
        Append('R', ++_relations).Append(CultureInfo.InvariantCulture, $"{type} Arg1:T{from} Arg2:T{to}\n");

    private StringBuilder Append(char kind, int number) => _lines.Append(CultureInfo.InvariantCulture, $"{kind}{number}\t");
}

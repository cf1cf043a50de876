using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Linking;
using Dataset.Primitives;

namespace Dataset.Standoff.Brat;

/// <summary>
/// Finds the speakers of a text's quotations: the entity that a relation or an event leads to, or the one that the quotation itself refers to.
/// </summary>
internal sealed class BratSpeakers
{
    private readonly BratDocument _document;
    private readonly BratEntities _entities;
    private readonly List<BratIssue> _issues;
    private readonly Dictionary<string, (EntityOptions Entity, int Line)> _speakers = new(StringComparer.Ordinal);

    private BratSpeakers(BratDocument document, BratEntities entities, List<BratIssue> issues)
    {
        _document = document;
        _entities = entities;
        _issues = issues;
    }

    /// <summary>Returns the speakers of a text's quotations, by the id of their marks.</summary>
    public static Dictionary<string, EntityOptions> Find(BratDocument document, BratEntities entities, List<BratIssue> issues)
    {
        var speakers = new BratSpeakers(document, entities, issues);
        foreach (var link in document.Links)
        {
            speakers.Follow(link);
        }

        foreach (var quote in document.Marks.Where(mark => BratNames.IsQuote(mark.Type)))
        {
            if (entities.Get(document, quote) is { } entity)
            {
                speakers._speakers.TryAdd(quote.Id, (entity, quote.Line));
            }
        }

        return speakers._speakers.ToDictionary(speaker => speaker.Key, speaker => speaker.Value.Entity, StringComparer.Ordinal);
    }

    /// <summary>
    /// Declares the speakers. A quotation is identified by the words of one of its pieces, preferably words that only one quotation begins with.
    /// </summary>
    public static IEnumerable<SpeakerOptions> Declare(
        BratDocument document, IReadOnlyDictionary<string, EntityOptions> speakers, List<BratIssue> issues)
    {
        var quotes = document.Marks.Where(mark => BratNames.IsQuote(mark.Type)).ToList();
        var all = new SortedOpenings(quotes.SelectMany(quote => quote.Spans).Select(span => FoldedText.Fold(Trim(document, span))));
        var declared = new Dictionary<string, EntityOptions>(StringComparer.Ordinal);
        foreach (var quote in quotes)
        {
            if (!speakers.TryGetValue(quote.Id, out var entity))
            {
                continue;
            }

            var openings = quote.Spans.Select(span => Trim(document, span)).Where(words => words.Length > 0).ToList();
            if (openings.Count == 0)
            {
                issues.Add(new(document.Path, quote.Line, 1, "The quotation has no words that could identify it, so its speaker cannot be declared."));
                continue;
            }

            var opening = openings.Find(words => all.Count(FoldedText.Fold(words)) == 1) ?? openings.MaxBy(words => words.Length)!;
            if (declared.TryAdd(FoldedText.Fold(opening), entity))
            {
                yield return new(opening, entity.Id!, document.Key);
            }
            else if (declared[FoldedText.Fold(opening)] != entity)
            {
                issues.Add(new(document.Path, quote.Line, 1,
                    $"'{Display.Shorten(opening)}' is already said by {declared[FoldedText.Fold(opening)].Name}, so {entity.Name} cannot be declared."));
            }
        }
    }

    // Annotators mark a quotation with or without its quotation marks.
    private static string Trim(BratDocument document, TextSpan span)
    {
        var words = document.Text.AsSpan(span.Start, span.Length);
        while (words.Length > 0 && (char.IsWhiteSpace(words[0]) || FoldedText.IsMark(words[0])))
        {
            words = words[1..];
        }

        while (words.Length > 0 && (char.IsWhiteSpace(words[^1]) || FoldedText.IsMark(words[^1])))
        {
            words = words[..^1];
        }

        return LineBoundaries.Fold(words.ToString());
    }

    private void Follow(AnnLink link)
    {
        if (!(link.Id[0] is 'R' && BratNames.LeadsToSpeaker(link.Type)) && link.Id[0] is not 'E')
        {
            return;
        }

        var marks = link.Arguments.Select(argument => (argument.Role, Mark: _document.ById.GetValueOrDefault(argument.Id)))
            .Where(argument => argument.Mark is not null).ToList();
        var speaker = marks.Where(argument => link.Id[0] == 'R' || BratNames.LeadsToSpeaker(argument.Role))
            .Select(argument => GetMeant(argument.Mark!)).FirstOrDefault(entity => entity is not null);
        if (speaker is null)
        {
            return;
        }

        foreach (var (_, quote) in marks.Where(argument => BratNames.IsQuote(argument.Mark!.Type)))
        {
            if (!_speakers.TryAdd(quote!.Id, (speaker, link.Line)) && _speakers[quote.Id] is var (other, line) && other != speaker)
            {
                _issues.Add(new(_document.Path, link.Line, 1,
                    FormattableString.Invariant($"The speaker of '{quote.Id}' is already {other.Name} as of line {line}; {speaker.Name} is ignored.")));
            }
        }
    }

    private EntityOptions? GetMeant(BratMark mark) => BratNames.IsQuote(mark.Type)
        ? null
        : _document.GetEquivalents(mark).Select(other => _entities.Get(_document, other)).FirstOrDefault(entity => entity is not null);
}

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Stages;
using Microsoft.CodeAnalysis;

namespace Dataset.Editing;

/// <summary>
/// The readings of one file, cached for the lifetime of the compiler's object for the file: an editor asks again at every keystroke, and the object of a file
/// stays the same until the file is edited. For each article, the last reading and the last links are cached, with all that they depend on.
/// </summary>
internal sealed class FileReadings
{
    private static readonly ConditionalWeakTable<AdditionalText, FileReadings> Known = new();

    // No lock is held during a reading: a canceled caller must not wait for others.
    private readonly object _gate = new();
    private readonly Dictionary<string, ArticleFile> _decoded = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Corpus, int Line), Kept> _articles = new();

    private FileReadings()
    {
    }

    /// <summary>Returns the readings of a file.</summary>
    public static FileReadings Of(AdditionalText file) => Known.GetValue(file, static _ => new());

    /// <summary>Decodes the file.</summary>
    public ArticleFile Decode(ListedFile listed, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_decoded.TryGetValue(listed.Encoding, out var known))
            {
                return known;
            }
        }

        var file = FileDecoder.Read(listed, cancellation);
        lock (_gate)
        {
            return _decoded[listed.Encoding] = file;
        }
    }

    /// <summary>Reads an article of the file.</summary>
    public Reading Read(ReadingRequest request, CancellationToken cancellation)
    {
        if (Find(request) is { } known)
        {
            return known.Reading;
        }

        var reading = ReadingStage.Read(request, cancellation);
        Keep(new(request, reading, null, null));
        return reading;
    }

    /// <summary>Reads and links an article of the file.</summary>
    public ArticleLinks Link(ReadingRequest request, LinkingRules rules, CancellationToken cancellation)
    {
        if (Find(request) is { Links: { } links } known && rules.Equals(known.Rules))
        {
            return links;
        }

        var reading = Read(request, cancellation);
        links = LinkingStage.Link(new(reading, rules), cancellation).Links;
        Keep(new(request, reading, rules, links));
        return links;
    }

    private Kept? Find(ReadingRequest request)
    {
        lock (_gate)
        {
            return _articles.TryGetValue(PlaceOf(request), out var kept) && kept.Request.Equals(request) ? kept : null;
        }
    }

    private void Keep(Kept kept)
    {
        lock (_gate)
        {
            _articles[PlaceOf(kept.Request)] = kept;
        }
    }

    private static (string Corpus, int Line) PlaceOf(ReadingRequest request) => (request.Article.Corpus.FullName, request.Article.Line);

    private sealed class Kept(ReadingRequest request, Reading reading, LinkingRules? rules, ArticleLinks? links)
    {
        public ReadingRequest Request => request;

        public Reading Reading => reading;

        public LinkingRules? Rules => rules;

        public ArticleLinks? Links => links;
    }
}

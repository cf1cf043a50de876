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
/// What was read of one file, kept as long as the compiler's object of the file is: an editor asks again at every key, and of a file that nobody has edited
/// the object stays the same. Of each article the last reading and the last links are kept, with all that they depend on.
/// </summary>
internal sealed class FileReadings
{
    private static readonly ConditionalWeakTable<AdditionalText, FileReadings> Known = new();

    // No lock is held while something is read: whoever is cancelled must not wait for others.
    private readonly object _gate = new();
    private readonly Dictionary<string, ArticleFile> _decoded = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Corpus, int Line), Kept> _articles = new();

    private FileReadings()
    {
    }

    /// <summary>Those of a file.</summary>
    public static FileReadings Of(AdditionalText file) => Known.GetValue(file, static _ => new());

    /// <summary>The file decoded.</summary>
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

    /// <summary>An article of the file, read.</summary>
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

    /// <summary>An article of the file, read and linked.</summary>
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

using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Parquet.Export;

/// <summary>The facts about a corpus that the description of an export states.</summary>
internal sealed class ExportFacts
{
    private readonly SortedDictionary<string, int> _issues = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _publishers = new(StringComparer.Ordinal);
    private string? _fingerprint;
    private int _parts;

    /// <summary>The name of the corpus.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The description of the corpus, or null.</summary>
    public string? Summary { get; private set; }

    /// <summary>The language of the articles, as a BCP 47 tag.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The number of articles.</summary>
    public int Articles { get; private set; }

    /// <summary>The number of words in their sentences.</summary>
    public long Words { get; private set; }

    /// <summary>The first day of publication, or null if none is known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day of publication, or null if none is known.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The fingerprint of a corpus with one part; null for several parts, because it depends on the order of all keys.</summary>
    public string? Fingerprint => _parts == 1 ? _fingerprint : null;

    /// <summary>The number of issues of each rule that were reported when the articles were read.</summary>
    public IReadOnlyDictionary<string, int> Issues => _issues;

    /// <summary>The number of articles of each publisher.</summary>
    public IReadOnlyDictionary<string, int> Publishers => _publishers;

    /// <summary>Adds the facts of a part.</summary>
    public void Add(Corpus part)
    {
        (Name, Summary, Language) = (part.Name, part.Description, part.Language);
        _fingerprint = _parts++ == 0 ? part.Fingerprint : null;
        Articles += part.Articles.Count;
        foreach (var article in part.Articles)
        {
            Words += article.WordCount;
            if (article.Publisher is { } publisher)
            {
                _publishers[publisher] = _publishers.GetValueOrDefault(publisher) + 1;
            }

            if (article.Published is { } day)
            {
                From = From is { } first && first < day ? first : day;
                To = To is { } last && last > day ? last : day;
            }
        }

        foreach (var rule in part.Issues.GroupBy(issue => issue.Id))
        {
            _issues[rule.Key] = _issues.GetValueOrDefault(rule.Key) + rule.Count();
        }
    }
}

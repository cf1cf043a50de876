using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Standoff.Brat;

/// <summary>A text of a folder with those annotations of its <c>.ann</c> file that fit.</summary>
internal sealed class BratDocument
{
    private readonly Dictionary<string, AnnLink> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _equivalents = new(StringComparer.Ordinal);
    private readonly ILookup<string, BratMark> _classes;

    private BratDocument(string key, string text, string path, IReadOnlyDictionary<string, BratMark> marks, List<AnnLink> links)
    {
        Key = key;
        Text = text;
        Path = path;
        Marks = marks.Values.OrderBy(mark => mark.Line).ToList();
        ById = marks;
        Links = links;
        foreach (var link in links)
        {
            if (link.Id[0] == 'N')
            {
                _references.TryAdd(link.Arguments[0].Id, link);
            }
            else if (link.Id[0] == '*')
            {
                foreach (var argument in link.Arguments)
                {
                    Unite(link.Arguments[0].Id, argument.Id);
                }
            }
        }

        _classes = Marks.Where(mark => _equivalents.ContainsKey(mark.Id)).ToLookup(mark => GetRoot(mark.Id), StringComparer.Ordinal);
    }

    /// <summary>The key of the article.</summary>
    public string Key { get; }

    /// <summary>The text in the form that an article has.</summary>
    public string Text { get; }

    /// <summary>The path of the <c>.ann</c> file.</summary>
    public string Path { get; }

    /// <summary>The marks, in order of the lines.</summary>
    public IReadOnlyList<BratMark> Marks { get; }

    public IReadOnlyDictionary<string, BratMark> ById { get; }

    /// <summary>The lines about other lines, in order.</summary>
    public IReadOnlyList<AnnLink> Links { get; }

    /// <summary>Creates a text without annotations.</summary>
    public static BratDocument Plain(string key, string text) => new(key, text, "", new Dictionary<string, BratMark>(), []);

    /// <summary>Reads the annotations of a text.</summary>
    public static BratDocument Read(string key, string text, IEnumerable<TextOffsets> offsets, string path, string annotations, List<BratIssue> issues)
    {
        var file = AnnParser.Parse(annotations, path, issues);
        var marks = MarkPlaces.Find(file, text, offsets);
        return new(key, text, path, marks, file.GetWholeLinks(marks));
    }

    /// <summary>Returns the words of a mark.</summary>
    public string GetWords(BratMark mark) => string.Join(' ', mark.Spans.Select(span => Text.Substring(span.Start, span.Length)));

    /// <summary>Returns the entry that a reference states for a mark or for an equivalent mark, or null.</summary>
    public AnnLink? GetReference(BratMark mark) => _references.TryGetValue(mark.Id, out var own)
        ? own
        : GetEquivalents(mark).Select(other => _references.GetValueOrDefault(other.Id)).FirstOrDefault(reference => reference is not null);

    /// <summary>Returns the marks that are equivalent to a mark, including the mark itself.</summary>
    public IEnumerable<BratMark> GetEquivalents(BratMark mark) => _equivalents.ContainsKey(mark.Id) ? _classes[GetRoot(mark.Id)] : [mark];

    private void Unite(string first, string second)
    {
        if (ById.ContainsKey(first) && ById.ContainsKey(second))
        {
            _equivalents.TryAdd(first, first);
            _equivalents.TryAdd(second, second);
            _equivalents[GetRoot(second)] = GetRoot(first);
        }
    }

    private string GetRoot(string id)
    {
        while (_equivalents[id] != id)
        {
            id = _equivalents[id] = _equivalents[_equivalents[id]];
        }

        return id;
    }
}

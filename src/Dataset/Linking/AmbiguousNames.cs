using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>Collects the names of an article that remain ambiguous. Each is reported once, at its first place.</summary>
internal sealed class AmbiguousNames
{
    private readonly ReadArticle _article;
    private readonly AliasTable _table;
    private readonly List<Issue> _issues = new();
    private readonly HashSet<string> _seen = new();
    private ArticlePlaces? _places;

    public AmbiguousNames(ReadArticle article, AliasTable table)
    {
        _article = article;
        _table = table;
    }

    /// <summary>Records that the name at <paramref name="span"/> could mean each of <paramref name="candidates"/>.</summary>
    public void Add(TextSpan span, IReadOnlyList<int> candidates)
    {
        var text = _article.Reading.Text;
        var name = NameText.Clean(text.Substring(span.Start, span.Length));

        // The folded form bounds the number of names, so no text can make this slow.
        if (!_seen.Add(NameText.Fold(name)))
        {
            return;
        }

        _places ??= new ArticlePlaces(_article);
        var target = _places.At(span);
        _issues.Add(new Issue("DS0012W", target, new EquatableArray<string>(new[] { name, Enumeration.Join(candidates, x => _table.Entities[x].Name, "or") })));
    }

    /// <summary>Returns the issues, in order of position.</summary>
    public List<Issue> ToList() => _issues;
}

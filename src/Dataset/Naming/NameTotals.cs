using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>The occurrences of a name in one article.</summary>
internal readonly record struct NameUse(int Article, int Certain, int Opening, int Weak);

/// <summary>A name in all articles, regardless of spelling.</summary>
internal sealed class NameTotals(string text, int order)
{
    private readonly Dictionary<string, int> _spellings = new(System.StringComparer.Ordinal);
    private readonly List<NameUse> _uses = [];
    private string[]? _words;
    private bool _isOrdered = true;

    /// <summary>The most frequent spelling; the first of several with the same frequency.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Its words, separated by spaces in the most frequent spelling; available when all uses are known.</summary>
    public string[] Words => _words ??= Text.Split(' ');

    /// <summary>The position of its first appearance among those of all names.</summary>
    public int Order => order;

    /// <summary>The occurrences by article, each article once.</summary>
    public IReadOnlyList<NameUse> Uses => GetUses();

    public int Certain { get; private set; }

    public int Opening { get; private set; }

    public int Weak { get; private set; }

    public NameSigns Signs { get; private set; }

    /// <summary>The kind that the name seems to have; set when all its uses are known.</summary>
    public EntityKind Kind { get; set; }

    /// <summary>The number of occurrences as a name.</summary>
    public int Count => Certain + Opening + (Certain + Opening > 0 ? Weak : 0);

    public void Add(int article, in FoundName name)
    {
        AddUse(new(article, name.Certain, name.Opening, name.Weak));
        Signs += name.Signs;
        var count = name.Certain + name.Opening + name.Weak;
        _spellings[name.Text] = _spellings.TryGetValue(name.Text, out var known) ? known + count : count;
        if (_spellings[name.Text] > _spellings[Text])
        {
            Text = name.Text;
        }
    }

    /// <summary>Adds the occurrences at the beginning of sentences of a longer name, which is this one with another word before it.</summary>
    public void TakeOpenings(NameTotals longer)
    {
        foreach (var use in longer._uses)
        {
            if (use.Opening > 0)
            {
                AddUse(new(use.Article, use.Opening, 0, 0));
            }
        }

        Signs += longer.Signs with { Titled = 0, Personal = 0, Local = 0, Articled = 0 };
    }

    /// <summary>Drops the occurrences at the beginning of sentences.</summary>
    public void DropOpenings()
    {
        for (var i = 0; i < _uses.Count; i++)
        {
            _uses[i] = _uses[i] with { Opening = 0 };
        }

        Opening = 0;
    }

    private void AddUse(NameUse use)
    {
        _uses.Add(use);
        _isOrdered = false;
        Certain += use.Certain;
        Opening += use.Opening;
        Weak += use.Weak;
    }

    // Occurrences that were taken over come in any order; they are merged on demand.
    private List<NameUse> GetUses()
    {
        if (_isOrdered)
        {
            return _uses;
        }

        _uses.Sort(static (x, y) => x.Article.CompareTo(y.Article));
        var count = 0;
        for (var i = 0; i < _uses.Count; i++)
        {
            var use = _uses[i];
            if (count > 0 && _uses[count - 1] is var known && known.Article == use.Article)
            {
                _uses[count - 1] = new(use.Article, known.Certain + use.Certain, known.Opening + use.Opening, known.Weak + use.Weak);
            }
            else
            {
                _uses[count++] = use;
            }
        }

        _uses.RemoveRange(count, _uses.Count - count);
        _isOrdered = true;
        return _uses;
    }
}

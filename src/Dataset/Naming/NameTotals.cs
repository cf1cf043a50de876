using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>How often a name stands in one article.</summary>
internal readonly record struct NameUse(int Article, int Certain, int Opening, int Weak);

/// <summary>A name in all articles, whatever its spelling.</summary>
internal sealed class NameTotals(string text, int order)
{
    private readonly Dictionary<string, int> _spellings = new(System.StringComparer.Ordinal);
    private string[]? _words;

    /// <summary>The spelling that is used most often; of equals the first.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Its words, as its first spelling parts them by blanks.</summary>
    public string[] Words => _words ??= Text.Split(' ');

    /// <summary>The place of its first appearance among those of all names.</summary>
    public int Order => order;

    /// <summary>Where it stands, by article.</summary>
    public List<NameUse> Uses { get; } = [];

    public int Certain { get; private set; }

    public int Opening { get; private set; }

    public int Weak { get; private set; }

    public NameSigns Signs { get; private set; }

    /// <summary>What it seems to be; set when all its uses are known.</summary>
    public EntityKind Kind { get; set; }

    /// <summary>How often it stands where it is surely a name.</summary>
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

    /// <summary>Takes over the uses at the beginning of sentences of a name that is this one with another word before it.</summary>
    public void TakeOpenings(NameTotals longer)
    {
        foreach (var use in longer.Uses)
        {
            if (use.Opening > 0)
            {
                AddUse(new(use.Article, use.Opening, 0, 0));
            }
        }

        Signs += longer.Signs with { Titled = 0, Personal = 0, Local = 0, Articled = 0 };
    }

    /// <summary>Leaves out the uses at the beginning of sentences.</summary>
    public void DropOpenings()
    {
        for (var i = 0; i < Uses.Count; i++)
        {
            Uses[i] = Uses[i] with { Opening = 0 };
        }

        Opening = 0;
    }

    private void AddUse(NameUse use)
    {
        // Articles come in order, but for uses that are taken over.
        var at = Uses.Count - 1;
        while (at >= 0 && Uses[at].Article > use.Article)
        {
            at--;
        }

        if (at >= 0 && Uses[at].Article == use.Article)
        {
            var known = Uses[at];
            Uses[at] = new(use.Article, known.Certain + use.Certain, known.Opening + use.Opening, known.Weak + use.Weak);
        }
        else
        {
            Uses.Insert(at + 1, use);
        }

        Certain += use.Certain;
        Opening += use.Opening;
        Weak += use.Weak;
    }
}

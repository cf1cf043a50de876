using System;
using System.Collections.Generic;
using Dataset.Image;
using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>Collects the names of one article, each spelling once.</summary>
internal sealed class FoundNames
{
    private readonly List<FoundName> _names = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<FoundAcronym> _acronyms = [];
    private readonly HashSet<int> _smallWords = [];

    public void Add(string text, bool isOpening, NameSigns signs)
    {
        var index = IndexOf(text);
        var name = _names[index];
        _names[index] = name with
        {
            Certain = name.Certain + (isOpening ? 0 : 1),
            Opening = name.Opening + (isOpening ? 1 : 0),
            Signs = name.Signs + signs,
        };
    }

    public void AddWeak(string text)
    {
        var index = IndexOf(text);
        _names[index] = _names[index] with { Weak = _names[index].Weak + 1 };
    }

    public void AddAcronym(string name, string acronym) => _acronyms.Add(new(name, acronym));

    public void AddSmallWord(ReadOnlySpan<char> word) => _smallWords.Add(unchecked((int)WordFolding.Hash(word)));

    public ArticleNames ToArticleNames()
    {
        var words = new int[_smallWords.Count];
        _smallWords.CopyTo(words);
        Array.Sort(words);
        return new(new(_names), new(_acronyms), new(words));
    }

    private int IndexOf(string text)
    {
        if (!_indexes.TryGetValue(text, out var index))
        {
            _indexes.Add(text, index = _names.Count);
            _names.Add(new(text, 0, 0, 0, default));
        }

        return index;
    }
}

using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>Collects which declared names stand in an article.</summary>
internal sealed class UsedNames
{
    private readonly HashSet<int> _names = new();
    private readonly HashSet<(NameSet Names, Bearers Bearers)> _done = new();

    /// <summary>Adds those of the names that belong to whom the place means, or may mean: one that stays ambiguous does stand in the article.</summary>
    public void Add(NameSet names, Meaning meaning)
    {
        if (meaning.One >= 0)
        {
            names.AddNamesOf(meaning.One, _names);
        }
        else if (_done.Add((names, meaning.Bearers)))
        {
            foreach (var entity in meaning.IsAmbiguous ? meaning.Bearers.Candidates : meaning.Bearers.Sharing)
            {
                names.AddNamesOf(entity, _names);
            }
        }
    }

    /// <summary>Their indexes, rising.</summary>
    public List<int> ToList()
    {
        var list = new List<int>(_names);
        list.Sort();
        return list;
    }
}

using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>Collects the declared names that occur in an article.</summary>
internal sealed class UsedNames
{
    private readonly HashSet<int> _names = new();
    private readonly HashSet<(NameSet Names, Bearers Bearers)> _done = new();

    /// <summary>Adds the names that belong to entities that the place means or may mean; an ambiguous name also counts as used.</summary>
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

    /// <summary>Returns their indexes, ascending.</summary>
    public List<int> ToList()
    {
        var list = new List<int>(_names);
        list.Sort();
        return list;
    }
}

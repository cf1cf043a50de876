using System.Collections.Generic;

namespace Dataset.Naming;

/// <summary>The forms of one name.</summary>
internal sealed class NameGroup(NameTotals full)
{
    private readonly List<NameTotals> _forms = [full];

    /// <summary>The form that represents all forms.</summary>
    public NameTotals Full => full;

    /// <summary>All forms, the full one first.</summary>
    public IReadOnlyList<NameTotals> Forms => _forms;

    /// <summary>The number of occurrences of the name in the articles, in any form.</summary>
    public int Count { get; private set; } = full.Count;

    /// <summary>The context of its forms.</summary>
    public NameSigns Signs { get; private set; } = full.Signs;

    public void Add(NameTotals form)
    {
        _forms.Add(form);
        Count += form.Count;
        Signs += form.Signs;
    }

    /// <summary>Returns the articles that contain any of its forms, ascending.</summary>
    public List<int> GetArticles()
    {
        var articles = new SortedSet<int>();
        foreach (var form in _forms)
        {
            foreach (var use in form.Uses)
            {
                if (use.Certain + use.Opening + use.Weak > 0)
                {
                    articles.Add(use.Article);
                }
            }
        }

        return [.. articles];
    }
}

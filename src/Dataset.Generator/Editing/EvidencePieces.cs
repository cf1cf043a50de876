using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Text;

namespace Dataset.Editing;

/// <summary>The places of wordings, found the same way as in the next build: one pass over the articles for any number of wordings.</summary>
internal sealed class EvidencePieces
{
    private readonly Dictionary<string, List<(EditorArticle Article, EvidencePlace Place)>> _places = new(System.StringComparer.Ordinal);

    private EvidencePieces()
    {
    }

    public static EvidencePieces Find(IEnumerable<string> wordings, IEnumerable<EditorArticle> articles, CancellationToken cancellation)
    {
        var distinct = wordings.Distinct().ToList();
        var table = new EvidenceTable(new(distinct.Select(static text => new EvidenceDeclaration("", text, Article: null)).ToList()));
        var pieces = new EvidencePieces();
        foreach (var article in articles)
        {
            foreach (var place in EvidenceFinder.Find(article.Read(cancellation), table, cancellation))
            {
                var text = distinct[place.Evidence];
                if (!pieces._places.TryGetValue(text, out var places))
                {
                    pieces._places.Add(text, places = []);
                }

                places.Add((article, place));
            }
        }

        return pieces;
    }

    /// <summary>Whether a wording occurs exactly once.</summary>
    public bool IsUnique(string wording) => _places.TryGetValue(wording, out var places) && places.Count == 1 && places[0].Place.Following == 0;

    /// <summary>Returns the articles in which a wording occurs, with the first places in each, and whether there is only one.</summary>
    public IEnumerable<(EditorArticle Article, List<EvidencePlace> Places, bool IsOnce)> In(string wording) =>
        _places.TryGetValue(wording, out var places)
            ? places.GroupBy(static item => item.Article, static item => item.Place)
                .Select(static group => (group.Key, group.ToList(), group.Count() == 1 && group.First().Following == 0))
            : [];
}

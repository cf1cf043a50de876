using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Text;

namespace Dataset.Editing;

/// <summary>Where wordings stand, by the finder that the next build uses: one pass over the articles, however many wordings there are.</summary>
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

    /// <summary>Whether a wording stands exactly once.</summary>
    public bool IsUnique(string wording) => _places.TryGetValue(wording, out var places) && places.Count == 1 && places[0].Place.Following == 0;

    /// <summary>The articles in which a wording stands, with the first places in each and whether there is one only.</summary>
    public IEnumerable<(EditorArticle Article, List<EvidencePlace> Places, bool IsOnce)> In(string wording) =>
        _places.TryGetValue(wording, out var places)
            ? places.GroupBy(static item => item.Article, static item => item.Place)
                .Select(static group => (group.Key, group.ToList(), group.Count() == 1 && group.First().Following == 0))
            : [];
}

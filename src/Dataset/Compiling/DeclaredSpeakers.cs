using System.Globalization;
using System.Threading;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>Checks that the entity, article and quotation of each speaker declaration exist and are unique (DS0013).</summary>
internal static class DeclaredSpeakers
{
    public static void Check(
        CorpusDeclaration corpus, DeclaredArticles articles, DeclaredEntities entities, EquatableArray<LinkFacts> links, IssueList issues,
        CancellationToken cancellation)
    {
        var quotes = new int[corpus.Speakers.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Count(corpus, articles[i].Key, links[articles.Order[i]], quotes);
        }

        var excluded = new int[quotes.Length];
        foreach (var index in articles.Excluded)
        {
            Count(corpus, articles.Facts[index].Key, links[index], excluded);
        }

        for (var i = 0; i < quotes.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var speaker = corpus.Speakers[i];
            CheckEntity(i, speaker.Entity, entities, issues);

            if (speaker.Article is { } hidden && articles.IsExcluded(hidden))
            {
                continue;
            }

            if (speaker.Article is { } key && articles.Find(key) < 0)
            {
                issues.Add("DS0013", IssueTarget.Declaration(IssueSubject.Speaker, i, 2), "article", key, articles.GetHint(key));
            }
            else if (quotes[i] != 1 && articles.Count > 0 && !(quotes[i] == 0 && excluded[i] > 0))
            {
                issues.Add("DS0013", IssueTarget.Declaration(IssueSubject.Speaker, i, 0), GetWhat(quotes[i]), speaker.Opening, GetHint(quotes[i]));
            }
        }
    }

    private static void Count(CorpusDeclaration corpus, string key, LinkFacts links, int[] quotes)
    {
        foreach (var place in links.DeclaredSpeakers)
        {
            if (place.Declaration < quotes.Length && (corpus.Speakers[place.Declaration].Article ?? key) == key)
            {
                quotes[place.Declaration] += place.Quotes;
            }
        }
    }

    private static void CheckEntity(int declaration, string name, DeclaredEntities entities, IssueList issues)
    {
        var target = IssueTarget.Declaration(IssueSubject.Speaker, declaration, 1);
        var found = entities.FindAll(name);
        if (found.Count == 0)
        {
            issues.Add("DS0013", target, "entity", name, entities.GetHint(name));
        }
        else if (found.Count > 1)
        {
            // Otherwise no entity would be linked, without any report.
            issues.Add("DS0013", target, "unique entity", name,
                $": it could be {Enumeration.Join(found, x => entities[x].Name, "or")}; use the full name or the id");
        }
    }

    private static string GetWhat(int quotes) => quotes == 0 ? "quotation that begins with" : "unique quotation that begins with";

    private static string GetHint(int quotes) =>
        quotes == 0 ? "" : string.Format(CultureInfo.InvariantCulture, ": {0} do; add more of its words, or specify the article", quotes);
}

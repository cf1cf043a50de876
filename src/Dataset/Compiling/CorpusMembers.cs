using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Image;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>Names the members of the generated tables, and reports collisions (DS0014) and article names that are declared twice (DS0012).</summary>
internal static class CorpusMembers
{
    public static string[] NameArticles(CorpusDeclaration corpus, DeclaredArticles articles, IssueList issues)
    {
        var wishes = new MemberWish[articles.Count];
        for (var i = 0; i < wishes.Length; i++)
        {
            var declared = articles.Declarations[i] < 0 ? null : corpus.Articles[articles.Declarations[i]].Name;
            wishes[i] = new(declared ?? MemberNames.FromText(KeyDay.Strip(articles[i].Key)), articles[i].Key);
        }

        return Assign("articles", wishes, issues);
    }

    public static CompiledEntity[] NameEntities(EquatableArray<EntityDeclaration> entities, IssueList issues, CancellationToken cancellation)
    {
        var compiled = new CompiledEntity[entities.Count];
        for (var kind = 0; kind < CorpusSegment.KindCount; kind++)
        {
            cancellation.ThrowIfCancellationRequested();

            // Each kind has its own table.
            var indexes = Enumerable.Range(0, entities.Count).Where(i => (int)entities[i].Kind == kind).ToArray();
            var names = Assign("entities", [.. indexes.Select(i => new MemberWish(entities[i].Id, entities[i].Id))], issues);
            for (var i = 0; i < indexes.Length; i++)
            {
                var entity = entities[indexes[i]];
                compiled[indexes[i]] = new(entity.Kind, entity.Id, names[i], entity.Name, entity.Description);
            }
        }

        return compiled;
    }

    public static CompiledClaim[] NameClaims(EquatableArray<CorpusClaim> claims, IssueList issues)
    {
        var names = Assign("claims", [.. claims.Select(static claim => new MemberWish(claim.Id, claim.Id))], issues);
        return [.. claims.Select((claim, i) => new CompiledClaim(claim.Id, names[i], claim.Statement))];
    }

    private static string[] Assign(string what, MemberWish[] wishes, IssueList issues)
    {
        var (names, collisions) = MemberNameTable.Assign(wishes);
        foreach (var collision in collisions)
        {
            issues.Add("DS0014", IssueTarget.Corpus, what, Enumeration.Join(collision.Value, x => $"'{wishes[x].Identity}'", "and"), collision.Key);
        }

        return names;
    }
}

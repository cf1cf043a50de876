using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Emitter;
using Dataset.Helpers;
using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>Converts a compiled corpus to the input for its file.</summary>
internal static class CorpusSources
{
    public static CorpusSource Get(AssembledCorpus corpus, IndexSizes indexes, ArticlePlan plan, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (type, result) = (corpus.Request.Corpus, corpus.Result);
        var keys = new string[result.Articles.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = result.Articles[i].Key;
        }

        var entities = GetEntities(type.Declaration, result);
        return new(
            type.Name,
            type.IsPublic,
            type.HasDocumentation ? null : DocComment.Text(type.Declaration.Description ?? $"The corpus {type.Name.Name}."),
            result.Segment,
            new EquatableArray<string>(keys),
            Buckets.Count(plan.CountOf(type.Name.FullName)),
            indexes.Find(type.Name.FullName),
            type.Schema,
            Arrays.Of<EquatableArray<DocumentedMember>>(
                GetArticles(result),
                new(entities[EntityKind.Person]),
                new(entities[EntityKind.Organization]),
                new(entities[EntityKind.Place]),
                new(entities[EntityKind.Event]),
                GetClaims(result)));
    }

    private static EquatableArray<DocumentedMember> GetArticles(CompiledCorpus result)
    {
        var members = new DocumentedMember[result.Articles.Count];
        for (var i = 0; i < members.Length; i++)
        {
            var article = result.Articles[i];
            var keys = Arrays.Of(article.Key);
            var key = "Article " + DocComment.Code(article.Key) + ".";
            var opening = DocComment.Text(article.Opening);
            var headline = DocComment.Text(article.Headline ?? "");
            members[i] = headline.Length > 0 && opening.Length > 0 ? new(article.MemberName, headline, key + " " + opening, keys)
                : headline.Length + opening.Length > 0 ? new(article.MemberName, headline + opening, key, keys)
                : new(article.MemberName, key, Remarks: null, keys);
        }

        return new(members);
    }

    private static Dictionary<EntityKind, List<DocumentedMember>> GetEntities(CorpusDeclaration corpus, CompiledCorpus result)
    {
        var declarations = new Dictionary<string, EntityDeclaration>();
        foreach (var declaration in corpus.Entities)
        {
            if (!declarations.ContainsKey(declaration.Id))
            {
                declarations.Add(declaration.Id, declaration);
            }
        }

        var members = new Dictionary<EntityKind, List<DocumentedMember>>
        {
            [EntityKind.Person] = [],
            [EntityKind.Organization] = [],
            [EntityKind.Place] = [],
            [EntityKind.Event] = [],
        };
        foreach (var entity in result.Entities)
        {
            var declaration = declarations[entity.Id];
            var name = DocComment.Text(entity.Name);
            members[entity.Kind].Add(new(
                entity.MemberName,
                string.IsNullOrEmpty(entity.Description) ? name + "." : name + ": " + DocComment.Text(entity.Description!),
                DescribeAliases(declaration),
                Arrays.Of([entity.Id, entity.Name, .. declaration.Aliases, .. declaration.SharedAliases])));
        }

        return members;
    }

    private static string? DescribeAliases(EntityDeclaration entity)
    {
        var names = new List<string>();
        foreach (var alias in entity.Aliases)
        {
            names.Add(DocComment.Code(alias));
        }

        foreach (var alias in entity.SharedAliases)
        {
            names.Add(DocComment.Code(alias));
        }

        return names.Count == 0 ? null : "Also " + string.Join(", ", names) + ".";
    }

    private static EquatableArray<DocumentedMember> GetClaims(CompiledCorpus result)
    {
        var members = new DocumentedMember[result.Claims.Count];
        for (var i = 0; i < members.Length; i++)
        {
            var claim = result.Claims[i];
            var summary = DocComment.Text(claim.Statement.Length == 0 ? claim.Id : claim.Statement);
            members[i] = new(claim.MemberName, summary, Remarks: null, Arrays.Of(claim.Id));
        }

        return new(members);
    }
}

using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Linking;

namespace Dataset.Completion.Attributes;

/// <summary>The names by which a declared entity is found: people first, then organizations, and full names before aliases.</summary>
internal sealed class EntityNames : IAttributeValue
{
    public Suggestions Suggest(CorpusRequest request, CancellationToken cancellation)
    {
        // A name that several entities have is ambiguous.
        var table = new AliasTable(request.Corpus.Declaration.Entities);
        var names = table.Names.Where(name => name.Text.Length > 0 && table.Find(name.Text) == name.Entity)
            .OrderBy(name => table.Entities[name.Entity].Kind).ThenBy(static name => name.Argument != DeclaredName.FullName);
        return Suggestions.Named(names.Select(name => Of(name, table.Entities[name.Entity])), request.Typed);
    }

    private static Suggestion Of(DeclaredName name, EntityDeclaration entity)
    {
        var isFullName = name.Argument == DeclaredName.FullName;
        var lines = new[]
        {
            entity.Kind + " " + entity.Name,
            entity.Aliases.Count == 0 ? "" : "Also " + string.Join(", ", entity.Aliases),
            entity.Description ?? "",
        };
        return new(name.Text)
        {
            Hint = isFullName ? "" : entity.Name,
            IsFirst = isFullName,
            Note = string.Join("\n", lines.Where(static line => line.Length > 0)),
        };
    }
}

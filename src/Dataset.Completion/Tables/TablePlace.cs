using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Analyzers;
using Dataset.Completion.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Tags;

namespace Dataset.Completion.Tables;

/// <summary>A lookup in a generated table of the project or of a referenced assembly.</summary>
internal sealed class TablePlace : ILiteralPlace
{
    public bool HasShape(LiteralExpressionSyntax literal) => TableSyntax.Find(literal) is not null;

    public async Task<Suggestions> SuggestAsync(Document document, LiteralAt literal, CancellationToken cancellation) =>
        await FindAsync(document, literal, cancellation).ConfigureAwait(false) is { } found
            ? Suggestions.Named(GetNames(found.Table, cancellation), literal.Typed)
            : Suggestions.None;

    public async Task<string?> DescribeAsync(Document document, LiteralAt literal, string subject, CancellationToken cancellation)
    {
        if (await FindAsync(document, literal, cancellation).ConfigureAwait(false) is not var (table, type)
            || table.Contents.Find(subject) is not { Count: 1 } entries)
        {
            return null;
        }

        var (contents, entry) = (table.Contents, entries[0]);
        var title = contents.GetTitle(entry);
        var also = string.Join(", ", contents.Unique.Where(name => name != title && contents.Find(name)[0] == entry));
        var text = MemberText.Get(type.GetMembers(contents.GetMember(entry)).FirstOrDefault(), cancellation);
        return $"The {table.Kind.Singular} '{title}' of the corpus '{table.Corpus}'"
            + (also.Length == 0 || text.Length > 0 ? "" : "\nAlso " + also)
            + (text.Length == 0 ? "" : "\n" + text);
    }

    private static async Task<(KnownTable Table, ITypeSymbol Type)?> FindAsync(Document document, LiteralAt literal, CancellationToken cancellation) =>
        TableSyntax.Find(literal.Expression) is { } expression
            && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            && KnownTables.In(model.Compilation) is { } tables
            && model.GetTypeInfo(expression, cancellation).Type is { } type
            && tables.Find(type) is { } table
                ? (table, type)
                : null;

    // Only names that refer to one entry, because others are reported. Keys and full names come before aliases.
    private static IEnumerable<Suggestion> GetNames(KnownTable table, CancellationToken cancellation)
    {
        var contents = table.Contents;
        var names = contents.Unique.Select(name => (Name: name, Title: contents.GetTitle(contents.Find(name)[0])));
        foreach (var (name, title) in names.OrderBy(static item => item.Name != item.Title))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new(name)
            {
                IsFirst = name == title,
                Hint = name == title ? "" : title,
                Subject = name,
                Tag = table.Kind.IsArticles ? WellKnownTags.File : WellKnownTags.Constant,
            };
        }
    }
}

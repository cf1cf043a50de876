using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.Names;

/// <summary>
/// Turns an alias that several entities have into a shared alias of all of them. An ambiguous alias (DS0012) is reported in the article's file, where
/// editors show no fixes.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SharedAliasRefactoring))]
public sealed class SharedAliasRefactoring : CodeRefactoringProvider
{
    internal const string Key = "DS0012.Share";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var cancellation = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || AttributeFinder.FindNode(root, context.Span) is not { } node
            || node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || await CorpusAt.FindAsync(context.Document, context.Span, cancellation).ConfigureAwait(false) is not { } place
            || CorpusAt.IndexOf(place.Corpus.Places.Entities, attribute) is not (>= 0 and var entity)
            || FindAlias(place, entity, node) is not { } alias)
        {
            return;
        }

        var owners = FindOwners(place, alias);
        if (owners.Count > 1)
        {
            var entities = place.Corpus.Declaration.Entities;
            var names = Enumeration.Join(owners.Select(static owner => owner.Entity).ToList(), index => entities[index].Name, "and");
            var title = $"Make '{FixActions.Shorten(alias)}' a shared alias of {names}";
            context.RegisterRefactoring(FixActions.Make(place.Solution, title, Key, (edits, token) => Share(edits, place, owners, token)));
        }
    }

    private static string? FindAlias(CorpusAt place, int entity, SyntaxNode node)
    {
        var places = place.Corpus.Places.Entities[entity].Arguments;
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i].Location.SourceSpan.Contains(node.Span))
            {
                var aliases = place.Corpus.Declaration.Entities[entity].Aliases;
                return i - 1 < aliases.Count ? aliases[i - 1] : null;
            }
        }

        return null;
    }

    // The entities that have the alias among their own, compared the way the linker compares names.
    private static List<(int Entity, int Argument)> FindOwners(CorpusAt place, string alias)
    {
        var owners = new List<(int, int)>();
        var wanted = NameText.Clean(alias);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var entities = place.Corpus.Declaration.Entities;
        for (var i = 0; i < entities.Count; i++)
        {
            for (var j = 0; j < entities[i].Aliases.Count; j++)
            {
                // The parallel list of places is shorter if the compiler has rejected an argument.
                if (NameText.Clean(entities[i].Aliases[j]) == wanted && j + 1 < place.Corpus.Places.Entities[i].Arguments.Count && ids.Add(entities[i].Id))
                {
                    owners.Add((i, j + 1));
                }
            }
        }

        return owners;
    }

    private static void Share(SolutionEdits edits, CorpusAt place, List<(int Entity, int Argument)> owners, CancellationToken cancellation)
    {
        var removed = new List<SyntaxNode>();
        foreach (var (entity, argument) in owners)
        {
            var places = place.Corpus.Places.Entities[entity];
            var location = places.Argument(argument).Location;
            if (CorpusAt.AttributeOf(places, cancellation) is { } attribute
                && AttributeFinder.FindItem(attribute.SyntaxTree.GetRoot(cancellation), location.SourceSpan) is { } item)
            {
                removed.Add(item);
                ArgumentEdits.AddSharedAliases(edits, attribute, [attribute.SyntaxTree.GetText(cancellation).ToString(location.SourceSpan)]);
            }
        }

        Removal.Remove(edits, removed);
    }
}

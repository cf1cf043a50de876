using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Dataset.Compiling;
using Dataset.Emitter;
using Dataset.Image;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.Names;

/// <summary>DS0012: merges two declarations of the same item, or changes the id of the second.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepeatedIdFix))]
public sealed class RepeatedIdFix : CodeFixProvider
{
    internal const string MergeKey = "DS0012.Merge";
    internal const string RenameKey = "DS0012.Rename";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("DS0012");

    /// <summary>Returns null: three declarations with one id have to be merged one after another, and the result determines the next fix.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellation = context.CancellationToken;
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (await CorpusAt.FindAsync(context.Document, span, cancellation).ConfigureAwait(false) is { } place
                && AttributeFinder.Find(place.Root, span) is { } attribute)
            {
                Register(context, diagnostic, place, attribute);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, CorpusAt place, AttributeSyntax attribute)
    {
        var (declared, places) = (place.Corpus.Declaration, place.Corpus.Places);
        if (CorpusAt.IndexOf(places.Entities, attribute) is >= 0 and var entity)
        {
            var (first, second) = (FindFirst(entity, i => EntityHash.Compute(declared.Entities[i].Id.AsSpan())), declared.Entities[entity]);
            if (first < entity && declared.Entities[first] is var other && other.Kind == second.Kind && other.Name == second.Name)
            {
                var target = CorpusAt.AttributeOf(places.Entities[first], context.CancellationToken);
                RegisterMerge(context, diagnostic, place, target, attribute, $"Merge with the first declaration of '{second.Name}'", (edits, token) =>
                    MergeEntities(edits, place, (first, target!), (entity, attribute), token));
            }
            else if (first < entity)
            {
                var id = FindFreeId(second.Id, second.Kind.ToString(), declared.Entities.Select(static x => x.Id));
                RegisterRename(context, diagnostic, place, id, edits => ArgumentEdits.SetNamed(edits, attribute, "Id", Literal.String(id)));
            }
        }
        else if (CorpusAt.IndexOf(places.Claims, attribute) is >= 0 and var claim)
        {
            var (first, second) = (FindFirst(claim, i => declared.Claims[i].Id), declared.Claims[claim]);
            if (first < claim && declared.Claims[first].Statement == second.Statement && (second.Disputes ?? declared.Claims[first].Disputes)
                == declared.Claims[first].Disputes)
            {
                RegisterMerge(context, diagnostic, place, attribute, attribute, "Remove the duplicate claim", (edits, _) =>
                    Removal.Remove(edits, [attribute]));
            }
            else if (first < claim && CorpusAt.NodeAt(places.Claims[claim].Argument(0), context.CancellationToken) is { } argument)
            {
                var id = FindFreeId(second.Id, "", declared.Claims.Select(static x => x.Id));
                RegisterRename(context, diagnostic, place, id, edits => edits.Replace(argument, Literal.String(id)));
            }
        }
        else if (CorpusAt.IndexOf(places.Articles, attribute) is >= 0 and var article
            && FindFirst(article, i => declared.Articles[i].Key) is var first && first < article
            && CorpusAt.AttributeOf(places.Articles[first], context.CancellationToken) is { } target && GetNamed(target, attribute) is { } added)
        {
            RegisterMerge(context, diagnostic, place, target, attribute, $"Merge with the first declaration of '{declared.Articles[article].Key}'",
                (edits, _) =>
                {
                    AddNamed(edits, target, added);
                    Removal.Remove(edits, [attribute]);
                });
        }
    }

    private static void RegisterMerge(
        CodeFixContext context, Diagnostic diagnostic, CorpusAt place, AttributeSyntax? target, AttributeSyntax second, string title,
        Action<SolutionEdits, CancellationToken> merge)
    {
        if (target is not null && second.Parent is AttributeListSyntax)
        {
            context.RegisterCodeFix(FixActions.Make(place.Solution, title, MergeKey, merge), diagnostic);
        }
    }

    private static void RegisterRename(CodeFixContext context, Diagnostic diagnostic, CorpusAt place, string id, Action<SolutionEdits> rename) =>
        context.RegisterCodeFix(FixActions.Make(place.Solution, $"Change the id to '{id}'", RenameKey, (edits, _) => rename(edits)), diagnostic);

    // Copies the names that the first declaration lacks, as they are written, and the other values that it lacks.
    private static void MergeEntities(
        SolutionEdits edits, CorpusAt place, (int Index, AttributeSyntax Syntax) first, (int Index, AttributeSyntax Syntax) second,
        CancellationToken cancellation)
    {
        var (to, from) = (place.Corpus.Declaration.Entities[first.Index], place.Corpus.Declaration.Entities[second.Index]);
        var places = place.Corpus.Places.Entities[second.Index];
        var known = new HashSet<string>(to.Aliases.Concat(to.SharedAliases).Append(to.Name), StringComparer.Ordinal);
        var text = second.Syntax.SyntaxTree.GetText(cancellation);
        var aliases = new List<string>();
        for (var i = 0; i < from.Aliases.Count; i++)
        {
            if (known.Add(from.Aliases[i]))
            {
                aliases.Add(text.ToString(places.Argument(i + 1).Location.SourceSpan));
            }
        }

        ArgumentEdits.AddAliases(edits, first.Syntax, aliases);
        var shared = new List<string>();
        for (var i = 0; i < from.SharedAliases.Count; i++)
        {
            if (known.Add(from.SharedAliases[i]))
            {
                shared.Add(text.ToString(places.SharedAlias(i).Location.SourceSpan));
            }
        }

        ArgumentEdits.AddSharedAliases(edits, first.Syntax, shared);
        AddNamed(edits, first.Syntax, GetMissing(first.Syntax, second.Syntax).Where(static argument => argument.Name != "SharedAliases"));
        Removal.Remove(edits, [second.Syntax]);
    }

    // The values of the second declaration other than its key; null if the first has different ones.
    private static List<(string Name, string Value)>? GetNamed(AttributeSyntax first, AttributeSyntax second)
    {
        var missing = GetMissing(first, second);
        var agrees = second.ArgumentList!.Arguments.All(argument => argument.NameEquals?.Name.Identifier.ValueText is not { } name
            || ArgumentEdits.FindNamed(first, name) is not { } other || other.Expression.IsEquivalentTo(argument.Expression));
        return agrees ? missing : null;
    }

    private static List<(string Name, string Value)> GetMissing(AttributeSyntax first, AttributeSyntax second) =>
        [.. second.ArgumentList!.Arguments
            .Where(argument => argument.NameEquals is { } name && ArgumentEdits.FindNamed(first, name.Name.Identifier.ValueText) is null)
            .Select(static argument => (argument.NameEquals!.Name.Identifier.ValueText, argument.Expression.ToString()))];

    private static void AddNamed(SolutionEdits edits, AttributeSyntax attribute, IEnumerable<(string Name, string Value)> arguments)
    {
        foreach (var (name, value) in arguments)
        {
            ArgumentEdits.SetNamed(edits, attribute, name, value);
        }
    }

    private static int FindFirst<T>(int declaration, Func<int, T> getId)
        where T : IEquatable<T>
    {
        var first = 0;
        while (!getId(first).Equals(getId(declaration)))
        {
            first++;
        }

        return first;
    }

    private static string FindFreeId(string id, string suffix, IEnumerable<string> taken)
    {
        var ids = new HashSet<string>(taken, StringComparer.Ordinal);
        for (var i = 1; ; i++)
        {
            var free = id + suffix + (i == 1 ? "" : i.ToString(CultureInfo.InvariantCulture));
            if (!ids.Contains(free))
            {
                return free;
            }
        }
    }
}

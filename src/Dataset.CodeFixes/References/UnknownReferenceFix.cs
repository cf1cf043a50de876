using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Speakers;
using Dataset.CodeFixes.Syntax;
using Dataset.Compiling;
using Dataset.Emitter;
using Dataset.Inputs;
using Dataset.Linking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.References;

/// <summary>DS0013: uses the nearest existing article key, claim id, entity name or quotation opening.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownReferenceFix))]
public sealed class UnknownReferenceFix : CodeFixProvider
{
    internal const string Key = "DS0013.Nearest";

    private const int MostOwners = 5;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("DS0013");

    /// <summary>Returns the batch fixer, which applies the first offer of each diagnostic; the values are independent of one another.</summary>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (await CorpusAt.FindAsync(context.Document, span, context.CancellationToken).ConfigureAwait(false) is not { } place
                || AttributeFinder.Find(place.Root, span) is not { } attribute)
            {
                continue;
            }

            var number = 0;
            foreach (var (title, edit) in GetFixes(place, attribute, span, context.CancellationToken))
            {
                // All actions with the same number are applied together.
                var key = $"{Key}.{number++.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
                context.RegisterCodeFix(FixActions.Make(place.Solution, title, key, (edits, _) => edit(edits)), diagnostic);
            }
        }
    }

    private static IEnumerable<(string Title, System.Action<SolutionEdits> Edit)> GetFixes(
        CorpusAt place, AttributeSyntax attribute, SourceSpan span, CancellationToken cancellation)
    {
        var (declared, places) = (place.Corpus.Declaration, place.Corpus.Places);
        bool IsAt(Diagnostics.SourcePlace? at) => at?.Location.SourceSpan == span;
        if (CorpusAt.IndexOf(places.Evidence, attribute) is >= 0 and var evidence)
        {
            return IsAt(places.Evidence[evidence].Reference)
                ? Replace(place, span, NearestNames.Find(declared.Evidence[evidence].Article ?? "", GetKeys(place)))
                : Replace(place, span, NearestNames.Find(declared.Evidence[evidence].ClaimId, GetClaims(declared, null)));
        }

        if (CorpusAt.IndexOf(places.Claims, attribute) is >= 0 and var claim)
        {
            return Replace(place, span, NearestNames.Find(declared.Claims[claim].Disputes ?? "", GetClaims(declared, declared.Claims[claim].Id)));
        }

        if (CorpusAt.IndexOf(places.Articles, attribute) is >= 0 and var article)
        {
            return Replace(place, span, NearestNames.Find(declared.Articles[article].Key, GetKeys(place)));
        }

        return CorpusAt.IndexOf(places.Speakers, attribute) is not (>= 0 and var speaker) ? []
            : IsAt(places.Speakers[speaker].Reference)
                ? Replace(place, span, NearestNames.Find(declared.Speakers[speaker].Article ?? "", GetKeys(place)))
            : IsAt(places.Speakers[speaker].Argument(1))
                ? Replace(place, span, FindEntities(declared, declared.Speakers[speaker].Entity))
            : ReplaceOpening(place, attribute, span, declared.Speakers[speaker], cancellation);
    }

    private static IEnumerable<(string Title, System.Action<SolutionEdits> Edit)> Replace(CorpusAt place, SourceSpan span, IEnumerable<string> names) =>
        names.Select<string, (string, System.Action<SolutionEdits>)>(name =>
            ($"Change to '{FixActions.Shorten(name)}'", edits => edits.Replace(place.Root.SyntaxTree, span, Literal.String(name))));

    private static IEnumerable<(string Title, System.Action<SolutionEdits> Edit)> ReplaceOpening(
        CorpusAt place, AttributeSyntax attribute, SourceSpan span, SpeakerDeclaration speaker, CancellationToken cancellation)
    {
        var articles = place.Corpus.Articles.Where(article => speaker.Article is null || article.Key == speaker.Article).ToList();
        foreach (var opening in NearestOpenings.Find(speaker.Opening, articles, cancellation))
        {
            var narrowed = speaker.Article is null ? opening.Article : null;
            var title = $"Use opening words '{FixActions.Shorten(opening.Words)}'" + (narrowed is null ? "" : $" in article '{narrowed}'");
            System.Action<SolutionEdits> edit = edits =>
            {
                edits.Replace(place.Root.SyntaxTree, span, Literal.String(opening.Words));
                if (narrowed is not null)
                {
                    ArgumentEdits.SetNamed(edits, attribute, "Article", Literal.String(narrowed));
                }
            };
            yield return (title, edit);
        }
    }

    private static List<string> GetKeys(CorpusAt place) => [.. place.Corpus.Articles.Select(static article => article.Key)];

    private static List<string> GetClaims(CorpusDeclaration declared, string? except) =>
        [.. declared.Claims.AsSpan().ToArray().Select(static claim => claim.Id).Where(id => id != except).Distinct()];

    // The full names of entities that share an ambiguous alias; otherwise, the nearest name that only one entity has.
    private static IEnumerable<string> FindEntities(CorpusDeclaration declared, string wanted)
    {
        var table = new AliasTable(declared.Entities);
        var names = table.Names.Where(name => table.Find(name.Text) >= 0).Select(static name => name.Text).ToList();
        var folded = NameText.Fold(NameText.Clean(wanted));
        var owners = table.Names.Where(name => NameText.Fold(name.Text) == folded).Select(name => table.Entities[name.Entity]).Distinct().ToList();
        return owners.Count < 2
            ? NearestNames.Find(wanted, names)
            : owners.Take(MostOwners).Select(owner => table.Find(owner.Name) >= 0 ? owner.Name : owner.Id);
    }
}

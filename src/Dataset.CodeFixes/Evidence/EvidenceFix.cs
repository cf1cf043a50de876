using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Dataset.Compiling;
using Dataset.Editing;
using Dataset.Emitter;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.Evidence;

/// <summary>
/// DS0010: replaces evidence that occurs nowhere with the nearest wording of the articles; narrows evidence that occurs in several places to one article, or
/// extends it with more of the surrounding words.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EvidenceFix))]
public sealed class EvidenceFix : CodeFixProvider
{
    internal const string WordingKey = "DS0010.Wording";
    internal const string ArticleKey = "DS0010.Article";

    private const int MostWordings = 3;
    private const int MostArticles = 5;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("DS0010");

    /// <summary>Returns null: a person must decide, for each diagnostic, whether a wording still makes the claim.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (await CorpusAt.FindAsync(context.Document, span, context.CancellationToken).ConfigureAwait(false) is { } place
                && AttributeFinder.Find(place.Root, span) is { } attribute
                && CorpusAt.IndexOf(place.Corpus.Places.Evidence, attribute) is >= 0 and var index)
            {
                Register(context, diagnostic, place, attribute, index);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, CorpusAt place, AttributeSyntax attribute, int index)
    {
        var evidence = place.Corpus.Declaration.Evidence[index];
        var cancellation = context.CancellationToken;
        var scope = place.Corpus.Articles.Where(article => evidence.Article is null || article.Key == evidence.Article).ToList();
        var found = EvidencePieces.Find([evidence.Text], place.Corpus.Articles, cancellation).In(evidence.Text).ToList();
        foreach (var (article, _, _) in found.Where(item => item.IsOnce && item.Article.Key != evidence.Article).Take(MostArticles))
        {
            var title = $"Narrow to article '{article.Key}'";
            context.RegisterCodeFix(
                FixActions.Make(place.Solution, title, $"{ArticleKey}.{article.Key}", (edits, _) =>
                    ArgumentEdits.SetNamed(edits, attribute, "Article", Literal.String(article.Key))),
                diagnostic);
        }

        var standing = found.Where(item => scope.Contains(item.Article)).ToList();
        var pieces = standing.Count == 0
            ? NearestWordings.Find(evidence.Text, scope, cancellation)
            : [.. standing.Where(static item => !item.IsOnce).SelectMany(item => item.Places.Select(at => PieceAt(item.Article, at.Span, cancellation)))
                .OfType<WordPiece>()];
        var wordings = UniqueWordings.Find(pieces, scope, MostWordings, cancellation);
        for (var i = 0; i < wordings.Count; i++)
        {
            var wording = wordings[i];
            var title = $"Use {(standing.Count == 0 ? "the nearest" : "a longer")} wording: '{FixActions.Shorten(wording)}'";
            var key = WordingKey + "." + i.ToString(CultureInfo.InvariantCulture);
            context.RegisterCodeFix(
                FixActions.Make(place.Solution, title, key, (edits, token) => SetText(edits, place, index, wording, token)), diagnostic);
        }
    }

    private static void SetText(SolutionEdits edits, CorpusAt place, int index, string wording, CancellationToken cancellation)
    {
        var location = place.Corpus.Places.Evidence[index].Argument(1).Location;
        edits.Replace(location.SourceTree!, location.SourceSpan, Literal.String(wording));
    }

    // Returns the words that a place of the text touches; places refer to the file's text.
    private static WordPiece? PieceAt(EditorArticle article, TextSpan source, CancellationToken cancellation)
    {
        var read = article.Read(cancellation);
        var words = WrittenWords.In(read.Reading.Text, new TextSpan(0, read.Reading.Text.Length));
        var first = words.FindIndex(word => read.ToSource(word).End > source.Start);
        var last = words.FindLastIndex(word => read.ToSource(word).Start < source.End);
        return first >= 0 && last >= first ? new(article, words, first, last - first + 1) : null;
    }
}

using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Dataset.Editing;
using Dataset.Linking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.Speakers;

/// <summary>
/// Offers, at <c>[Corpus]</c>, at the name of its class and at <c>[Speaker]</c>, to state the speaker of a direct quotation without one. Such a quotation
/// (DS0020) is reported in the article's file, where editors show no fixes.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SpeakerRefactoring))]
public sealed class SpeakerRefactoring : CodeRefactoringProvider
{
    internal const string Key = "DS0020.Speaker";

    private const string Title = "Add [Speaker] for a quotation without a speaker";
    private const int MostQuotes = 10;
    private const int MostSpeakers = 5;

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var cancellation = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || !IsPlace(root, context.Span)
            || await CorpusAt.FindAsync(context.Document, context.Span, cancellation).ConfigureAwait(false) is not { } place
            || !IsOurs(place, AttributeFinder.Find(root, context.Span), cancellation))
        {
            return;
        }

        var actions = GetActions(place, cancellation);
        if (!actions.IsEmpty)
        {
            context.RegisterRefactoring(CodeAction.Create(Title, actions, isInlinable: false));
        }
    }

    // Checked before anything is read.
    private static bool IsPlace(SyntaxNode root, SourceSpan span) =>
        AttributeFinder.Find(root, span) is not null
            || (AttributeFinder.FindNode(root, span) is TypeDeclarationSyntax type && type.Identifier.Span.Contains(span));

    private static bool IsOurs(CorpusAt place, AttributeSyntax? attribute, CancellationToken cancellation) =>
        attribute is null
            || CorpusAt.IndexOf(place.Corpus.Places.Speakers, attribute) >= 0
            || place.Type.GetAttributes().Any(data =>
                Inputs.CorpusReader.IsAttribute(data.AttributeClass) && data.ApplicationSyntaxReference?.GetSyntax(cancellation) == attribute);

    private static ImmutableArray<CodeAction> GetActions(CorpusAt place, CancellationToken cancellation)
    {
        var corpus = place.Corpus;
        var aliases = new AliasTable(corpus.Declaration.Entities);
        var quotes = OpenQuotes.Find(corpus, cancellation).Take(MostQuotes).ToList();
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var opening in OpeningWords.Find(quotes, corpus.Articles, cancellation))
        {
            var speakers = OpenQuotes.GetCandidates(corpus, opening.Quote, aliases, MostSpeakers, cancellation)
                .Select(name => Make(place, opening, name)).ToImmutableArray();
            if (!speakers.IsEmpty)
            {
                var title = $"'{FixActions.Shorten(opening.Words)}' ({opening.Quote.Article.Key})";
                actions.Add(CodeAction.Create(title, speakers, isInlinable: false));
            }
        }

        return actions.ToImmutable();
    }

    private static CodeAction Make(CorpusAt place, QuoteOpening opening, string speaker)
    {
        var arguments = AttributeWriter.Texts([opening.Words, speaker]).ToList();
        if (opening.Article is { } key)
        {
            arguments.Add("Article = " + AttributeWriter.Texts([key]).Single());
        }

        return FixActions.Make(place.Solution, speaker, $"{Key}.{opening.Quote.Article.Key}.{opening.Words}.{speaker}", (edits, cancellation) =>
            AttributeWriter.Add(edits, place.Compilation, place.Type, "Speaker", arguments, cancellation));
    }
}

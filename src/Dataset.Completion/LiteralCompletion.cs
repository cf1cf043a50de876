using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Completion.Attributes;
using Dataset.Completion.Literals;
using Dataset.Completion.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Completion;

/// <summary>Completes string literals that name something in a corpus: in the attributes of its class, and in lookups in its tables.</summary>
[ExportCompletionProvider(nameof(LiteralCompletion), LanguageNames.CSharp)]
internal sealed class LiteralCompletion : CompletionProvider
{
    private static readonly ILiteralPlace[] Places = [new AttributePlace(), new TablePlace()];

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion
            && (trigger.Character == '"' || char.IsLetterOrDigit(trigger.Character))
            && LiteralScan.IsAtPlace(text, caretPosition);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var cancellation = context.CancellationToken;
        if (await FindAsync(context.Document, context.Position, cancellation).ConfigureAwait(false) is not { } found)
        {
            return;
        }

        var suggestions = await found.Place.SuggestAsync(context.Document, found.Literal, cancellation).ConfigureAwait(false);
        var items = Items.Make(found.Literal, suggestions);
        if (items.Count > 0)
        {
            context.CompletionListSpan = found.Literal.Content;
            context.AddItems(items);
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        Task.FromResult(CompletionChange.Create(Items.GetChange(item)));

    /// <inheritdoc/>
    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken)
    {
        // The article of a key is read only when the key is selected.
        var note = Items.GetNote(item);
        if (note.Length == 0
            && Items.GetSubject(item) is { } subject
            && await FindAsync(document, item.Span.Start, cancellationToken).ConfigureAwait(false) is { } found)
        {
            note = await found.Place.DescribeAsync(document, found.Literal, subject, cancellationToken).ConfigureAwait(false) ?? "";
        }

        return note.Length == 0 ? CompletionDescription.Empty : CompletionDescription.FromText(note);
    }

    // Syntax only: nothing is bound at other places.
    private static async Task<(ILiteralPlace Place, LiteralAt Literal)?> FindAsync(Document document, int position, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root && LiteralAt.Find(root, position) is { } literal)
        {
            foreach (var place in Places)
            {
                if (place.HasShape(literal.Expression))
                {
                    return (place, literal);
                }
            }
        }

        return null;
    }
}

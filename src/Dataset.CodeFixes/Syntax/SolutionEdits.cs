using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.CodeFixes.Syntax;

/// <summary>
/// Text changes in documents of a solution. The edits change text rather than syntax, so that nothing else is reformatted: comments, blank lines and line
/// endings stay unchanged.
/// </summary>
internal sealed class SolutionEdits(Solution solution)
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = new();

    /// <summary>Whether anything is changed.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Replaces a piece of the document of a tree; generated code is not changed.</summary>
    public void Replace(SyntaxTree tree, SourceSpan span, string text)
    {
        if (solution.GetDocument(tree) is not { } document || document is SourceGeneratedDocument)
        {
            return;
        }

        if (!_changes.TryGetValue(document.Id, out var changes))
        {
            _changes.Add(document.Id, changes = []);
        }

        var change = new TextChange(span, text);
        if (!changes.Contains(change))
        {
            changes.Add(change);
        }
    }

    /// <summary>Replaces a node without the trivia around it.</summary>
    public void Replace(SyntaxNode node, string text) => Replace(node.SyntaxTree, node.Span, text);

    /// <summary>Inserts text; insertions at the same position appear in the order in which they were added.</summary>
    public void Insert(SyntaxTree tree, int position, string text) => Replace(tree, new SourceSpan(position, 0), text);

    /// <summary>Returns the solution with the changes.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        var result = solution;
        foreach (var pair in _changes)
        {
            var text = await solution.GetDocument(pair.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);

            // Changes at the same position keep their order, and insertions before a deleted piece come first.
            var ordered = pair.Value.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.Length > 0);
            result = result.WithDocumentText(pair.Key, text.WithChanges(ordered));
        }

        return result;
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Dataset.Compiling;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace Dataset.CodeFixes;

/// <summary>Creates actions from edits.</summary>
internal static class FixActions
{
    private const int MaxTitle = 70;

    /// <summary>Creates an action whose edits are made when it is chosen.</summary>
    public static CodeAction Make(Solution solution, string title, string key, Action<SolutionEdits, CancellationToken> edit) =>
        CodeAction.Create(title, cancellation => ApplyAsync(solution, edit, cancellation), key);

    /// <summary>Returns a text for a title: on one line, and truncated after a word if it is long.</summary>
    public static string Shorten(string text) => ArticleCompiler.Fold(text, new TextSpan(0, text.Length), MaxTitle);

    private static Task<Solution> ApplyAsync(Solution solution, Action<SolutionEdits, CancellationToken> edit, CancellationToken cancellation)
    {
        var edits = new SolutionEdits(solution);
        edit(edits, cancellation);
        return edits.ApplyAsync(cancellation);
    }
}

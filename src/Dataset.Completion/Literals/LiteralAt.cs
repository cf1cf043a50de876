using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Completion.Literals;

/// <summary>The string literal around a caret. It may not be closed yet.</summary>
internal sealed class LiteralAt
{
    private LiteralAt(LiteralExpressionSyntax expression, LiteralForm form, SourceSpan content, int caret)
    {
        Expression = expression;
        Form = form;
        Content = content;
        var (text, start) = (expression.Token.Text, expression.Token.SpanStart);
        SourceBefore = text.Substring(content.Start - start, caret - content.Start);
        SourceAfter = text.Substring(caret - start, content.End - caret);
        Typed = form.Read(SourceBefore);
    }

    public LiteralExpressionSyntax Expression { get; }

    public LiteralForm Form { get; }

    /// <summary>What an item replaces: everything between the quotation marks, or, in a literal that is not closed, the text before the caret.</summary>
    public SourceSpan Content { get; }

    /// <summary>The literal with its quotation marks, up to the end of <see cref="Content"/> if it is not closed.</summary>
    public SourceSpan Whole => IsClosed ? Expression.Token.Span : SourceSpan.FromBounds(Expression.Token.SpanStart, Content.End);

    /// <summary>The text before the caret.</summary>
    public string Typed { get; }

    /// <summary>The source form of that text.</summary>
    public string SourceBefore { get; }

    /// <summary>The source form from the caret to the end of <see cref="Content"/>.</summary>
    public string SourceAfter { get; }

    private bool IsClosed { get; init; }

    /// <summary>Finds the literal that contains a caret, or null; null also for anything other than a plain string.</summary>
    public static LiteralAt? Find(SyntaxNode root, int position)
    {
        if (position <= 0 || position > root.FullSpan.End)
        {
            return null;
        }

        // The quotation mark before it, if nothing else.
        var token = root.FindToken(position - 1);
        if (token.Parent is not LiteralExpressionSyntax expression || token.SpanStart >= position || position > token.Span.End)
        {
            return null;
        }

        var (form, start, end) = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken => FindOrdinary(token.Text),
            SyntaxKind.SingleLineRawStringLiteralToken => FindRaw(token.Text),
            SyntaxKind.MultiLineRawStringLiteralToken => FindLines(token.Text),
            _ => default,
        };
        var caret = position - token.SpanStart;
        if (form is null || caret < start || caret > (end ?? token.Text.Length))
        {
            return null;
        }

        var content = SourceSpan.FromBounds(token.SpanStart + start, token.SpanStart + (end ?? caret));
        return new(expression, form, content, position) { IsClosed = end is not null };
    }

    // Finds where the text begins and ends; it has no end in a literal that is not closed.
    private static (LiteralForm? Form, int Start, int? End) FindOrdinary(string token)
    {
        var isVerbatim = token.StartsWith("@", StringComparison.Ordinal);
        var start = isVerbatim ? 2 : 1;
        for (var i = start; i < token.Length; i++)
        {
            if (token[i] == '\\' && !isVerbatim)
            {
                i++;
            }
            else if (token[i] == '"')
            {
                if (!isVerbatim || i + 1 == token.Length)
                {
                    return (isVerbatim ? new LiteralForm.Verbatim() : new LiteralForm.Ordinary(), start, i);
                }

                // Two are one character of the text.
                i++;
            }
        }

        return (isVerbatim ? new LiteralForm.Verbatim() : new LiteralForm.Ordinary(), start, null);
    }

    private static (LiteralForm? Form, int Start, int? End) FindRaw(string token)
    {
        var quotes = CountQuotes(token);
        var isClosed = token.Length > 2 * quotes && token.EndsWith(new string('"', quotes), StringComparison.Ordinal);
        return (new LiteralForm.Raw(quotes, indentation: null), quotes, isClosed ? token.Length - quotes : null);
    }

    // The text is on the lines between the quotation marks, after the indentation of the last line.
    private static (LiteralForm? Form, int Start, int? End) FindLines(string token)
    {
        var quotes = CountQuotes(token);
        var (first, last) = (token.IndexOf('\n') + 1, token.LastIndexOf('\n'));
        var closing = token.Substring(last + 1).Trim();
        if (closing.Length < quotes || CountQuotes(closing) != closing.Length || last < first)
        {
            return default;
        }

        var indentation = token.Substring(last + 1, token.Length - last - 1 - closing.Length);
        var end = token[last - 1] == '\r' ? last - 1 : last;
        var isIndented = string.CompareOrdinal(token, first, indentation, 0, indentation.Length) == 0;
        return end < first || !isIndented ? default : (new LiteralForm.Raw(quotes, indentation), first + indentation.Length, end);
    }

    private static int CountQuotes(string token) => token.Length - token.TrimStart('"').Length;
}

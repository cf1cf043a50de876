using System.Collections.Generic;
using System.Linq;
using Dataset.Emitter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes;

/// <summary>Converts <c>News.Articles["budget"]</c> to <c>News.Articles.Budget</c>.</summary>
internal static class MemberAccess
{
    /// <summary>Finds the element access whose argument is or contains a node; null if none can be replaced.</summary>
    public static ExpressionSyntax? Find(SyntaxNode argument) =>
        argument.FirstAncestorOrSelf<BracketedArgumentListSyntax>() is { ContainsDirectives: false, Parent: ExpressionSyntax access } ? access : null;

    /// <summary>Creates the member access that replaces an element access, including after a <c>?</c>.</summary>
    public static ExpressionSyntax Make(ExpressionSyntax access, string member)
    {
        // Parsed, because the @ of a keyword is not part of its name.
        var name = (SimpleNameSyntax)SyntaxFactory.ParseName(Identifier.Escape(member));
        return access switch
        {
            ElementAccessExpressionSyntax element => SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, element.Expression, GetDot(element.ArgumentList), AddComments(name, element.ArgumentList)),
            ElementBindingExpressionSyntax element => SyntaxFactory.MemberBindingExpression(
                GetDot(element.ArgumentList), AddComments(name, element.ArgumentList)),
            _ => access,
        };
    }

    private static SyntaxToken GetDot(BracketedArgumentListSyntax arguments) =>
        SyntaxFactory.Token(SyntaxKind.DotToken).WithLeadingTrivia(arguments.OpenBracketToken.LeadingTrivia);

    // The content of the brackets is removed; its comments are kept.
    private static SimpleNameSyntax AddComments(SimpleNameSyntax name, BracketedArgumentListSyntax arguments)
    {
        var trivia = new List<SyntaxTrivia>();
        var brackets = arguments.Span;
        foreach (var comment in arguments.DescendantTrivia().Where(x => brackets.Contains(x.Span)))
        {
            if (comment.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                trivia.AddRange([SyntaxFactory.Space, comment]);
            }
            else if (comment.IsKind(SyntaxKind.SingleLineCommentTrivia))
            {
                trivia.AddRange([SyntaxFactory.Space, comment, SyntaxFactory.ElasticLineFeed]);
            }
        }

        return name.WithTrailingTrivia(trivia.Concat(arguments.CloseBracketToken.TrailingTrivia));
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Completion.Literals;
using Dataset.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Completion.Attributes;

/// <summary>A literal in an attribute of a corpus class, and the corpus.</summary>
internal sealed class CorpusRequest(LiteralAt literal, AttributeSyntax attribute, SemanticModel model, EditorCorpus corpus)
{
    public EditorCorpus Corpus => corpus;

    public AttributeSyntax Attribute => attribute;

    /// <summary>The text that is typed so far.</summary>
    public string Typed => literal.Typed;

    /// <summary>Whether the attribute names an article.</summary>
    public bool NamesArticle => FindNamed("Article") is not null;

    /// <summary>Returns the articles that the attribute is about: the one that it names, or all.</summary>
    public IReadOnlyList<EditorArticle> GetScope(CancellationToken cancellation)
    {
        if (FindNamed("Article") is not { } argument)
        {
            return corpus.Articles;
        }

        var key = GetText(argument, cancellation);
        return corpus.Articles.Where(article => article.Key == key).ToArray();
    }

    /// <summary>Returns the text of a positional argument, or null.</summary>
    public string? GetText(int position, CancellationToken cancellation) =>
        attribute.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).ElementAtOrDefault(position) is { } argument
            ? GetText(argument, cancellation)
            : null;

    private AttributeArgumentSyntax? FindNamed(string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument =>
            argument.NameEquals?.Name.Identifier.ValueText == name && !argument.Expression.IsKind(SyntaxKind.NullLiteralExpression));

    private string? GetText(AttributeArgumentSyntax argument, CancellationToken cancellation) =>
        model.GetConstantValue(argument.Expression, cancellation) is { HasValue: true, Value: string text } ? text : null;
}

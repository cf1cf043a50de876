using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Compiling;
using Dataset.Completion.Literals;
using Dataset.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Completion.Attributes;

/// <summary>An argument of an attribute of a corpus class.</summary>
internal sealed class AttributePlace : ILiteralPlace
{
    /// <summary>The supported values, by attribute and by parameter or property.</summary>
    private static readonly Dictionary<(string Attribute, string Argument), IAttributeValue> Values = new()
    {
        [("EvidenceAttribute", "claim")] = new ClaimIds(),
        [("EvidenceAttribute", "text")] = new EvidenceTexts(),
        [("EvidenceAttribute", "Article")] = new ArticleKeys(),
        [("SpeakerAttribute", "opening")] = new QuoteOpenings(),
        [("SpeakerAttribute", "entity")] = new EntityNames(),
        [("SpeakerAttribute", "Article")] = new ArticleKeys(),
        [("ArticleAttribute", "key")] = new UnstatedArticles(),
        [("ClaimAttribute", "Disputes")] = new ClaimIds(),
    };

    public bool HasShape(LiteralExpressionSyntax literal) =>
        literal.Parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax { Parent.Parent: TypeDeclarationSyntax } };

    public async Task<Suggestions> SuggestAsync(Document document, LiteralAt literal, CancellationToken cancellation) =>
        await FindAsync(document, literal, cancellation).ConfigureAwait(false) is { } found
            ? found.Value.Suggest(found.Request, cancellation)
            : Suggestions.None;

    public async Task<string?> DescribeAsync(Document document, LiteralAt literal, string subject, CancellationToken cancellation)
    {
        if (await FindAsync(document, literal, cancellation).ConfigureAwait(false) is { } found
            && found.Request.Corpus.Articles.FirstOrDefault(article => article.Key == subject) is { } article)
        {
            var facts = ArticleCompiler.GetFacts(article.Read(cancellation));
            return string.Join("\n", new[] { facts.Headline, facts.Opening }.Where(static text => !string.IsNullOrEmpty(text)));
        }

        return null;
    }

    private static async Task<(IAttributeValue Value, CorpusRequest Request)?> FindAsync(Document document, LiteralAt literal, CancellationToken cancellation)
    {
        if (literal.Expression.Parent is not AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument
            || attribute.Parent?.Parent is not TypeDeclarationSyntax part
            || document.Project.ParseOptions is not { } options
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || FindValue(model, attribute, argument, cancellation) is not { } value
            || model.GetDeclaredSymbol(part, cancellation) is not INamedTypeSymbol type
            || EditorCorpus.Read(type, model.Compilation, document.Project.AnalyzerOptions.AdditionalFiles, options, cancellation) is not { } corpus)
        {
            return null;
        }

        return (value, new CorpusRequest(literal, attribute, model, corpus));
    }

    // Uses only the type of the attribute: during typing, its arguments match no constructor.
    private static IAttributeValue? FindValue(
        SemanticModel model, AttributeSyntax attribute, AttributeArgumentSyntax argument, CancellationToken cancellation) =>
        model.GetTypeInfo(attribute, cancellation).Type is INamedTypeSymbol type
            && type.ContainingNamespace is { Name: "Dataset", ContainingNamespace.IsGlobalNamespace: true }
            && GetName(type, attribute, argument) is { } name
            && Values.TryGetValue((type.Name, name), out var value)
                ? value
                : null;

    private static string? GetName(INamedTypeSymbol type, AttributeSyntax attribute, AttributeArgumentSyntax argument)
    {
        if (argument.NameEquals is { } property)
        {
            return property.Name.Identifier.ValueText;
        }

        if (argument.NameColon is { } parameter)
        {
            return parameter.Name.Identifier.ValueText;
        }

        var position = attribute.ArgumentList!.Arguments.Where(static other => other.NameEquals is null).TakeWhile(other => other != argument).Count();
        return type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > position)?.Parameters[position].Name;
    }
}

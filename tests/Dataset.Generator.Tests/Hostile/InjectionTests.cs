using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>
/// Tests texts that try to escape from their literal or comment and become code. Each ends with a marker. In the generated files, the marker is only in
/// literals and in the text of documentation, never in code, a directive, or markup.
/// </summary>
public class InjectionTests
{
    private const string Mark = "Zq9x";

    public static TheoryData<string> Escapes =>
    [
        "\"; } class " + Mark + " { } //", "\"u8; } class " + Mark + " { } class B { string s = \"", "\"\"\"u8; } class " + Mark + " { } //",
        "\\\"; } class " + Mark + " { } //",
        "\\u0022; } class " + Mark + " { } //", "\\", "\\" + Mark, "*/ class " + Mark + " { } /*", "\n } class " + Mark + " { }\n",
        "\r } class " + Mark + " { }\r", "\u2028} class " + Mark + " { }\u2028",
        "\u2029} class " + Mark + " { }\u2029", "\u0085} class " + Mark + " { }\u0085", "\n#error " + Mark + "\n", "\n#if " + Mark + "\n",
        "\n#pragma warning disable " + Mark + "\n", "\n#line 1 \"" + Mark + "\"\n",
        "</summary><" + Mark + "/><summary>", "<" + Mark, "&" + Mark + ";", "]]><" + Mark + "/>", "<!--" + Mark, "--><" + Mark + "/>", "<?" + Mark + "?>",
        "</c></remarks><" + Mark + "/>",
        "<see cref=\"" + Mark + "\"/>", "\" cref=\"" + Mark, "{0}{" + Mark + "}", "$\"{" + Mark + "}\"", "@\"" + Mark + "\"", "\0" + Mark,
        "\u202E" + Mark + "\u202C", "\uFEFF" + Mark, "\u200B" + Mark,
        "\uD800" + Mark, Mark + "\uDC00", "// " + Mark, "/// <" + Mark + "/>", "global::" + Mark, "'" + Mark + "'", "%" + Mark + "%", "typeof(" + Mark + ")",
    ];

    [Theory]
    [MemberData(nameof(Escapes))]
    public void A_text_stays_text_wherever_it_is_used(string text)
    {
        var run = GeneratorRun.Start(MakeProject(text));
        Loaded.AssertNoWarning(run);
        foreach (var source in run.Result.GeneratedSources)
        {
            AssertOnlyText(source.SyntaxTree.GetRoot(TestContext.Current.CancellationToken));
        }

        AssertTypes(run);
        var corpus = Loaded.GetCorpus(run, "News");
        var kept = Normalized(text);
        Assert.Equal(kept, corpus.Description);
        Assert.Equal("P" + kept, corpus.People[0].Name);
        Assert.Equal(kept, corpus.People[0].Description);
        Assert.Equal(["Q" + kept], corpus.People[0].Aliases);
        Assert.Equal(kept, corpus.Claims[0].Statement);
        Assert.Equal(kept, corpus.Articles["a"].Publisher);

        // A byte order mark at the beginning of a file is not part of its text.
        var written = kept.Replace("\r", "\n", StringComparison.Ordinal).TrimStart('\uFEFF');
        Assert.All(corpus.Articles, article => Assert.Contains(written, article.Text, StringComparison.Ordinal));
    }

    private static TestProject MakeProject(string text)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        var code = $$"""
            using Dataset;
            [Corpus(Description = {{literal}}, TermIndex = true)]
            [Person({{Prefixed("P", text)}}, {{Prefixed("Q", text)}}, Id = "P", Description = {{literal}})]
            [Claim("C", {{literal}})]
            [Evidence("C", {{Prefixed("It was ", text)}})]
            [Article("a", Publisher = {{literal}}, Name = "A")]
            [Speaker({{Prefixed("So ", text)}}, "P")]
            public static partial class News { }
            """;
        return TestProject.Of(code)
            .WithArticle("a.txt", $"{text}\n\nBy {text}\n\nIt was {text} then.\n\n\"So {text} ends,\" said P{text} and Q{text}.\n")
            .WithArticle("b.txt",
                $"---\ntitle: {text.Replace('\n', ' ').Replace('\r', ' ')}\ntags: [{text.Replace('\n', ' ').Replace('\r', ' ')}]\nx: |\n---\n{text}")

            // A file's name becomes a key, a comment, a member's documentation and part of the name of a generated file.
            .WithArticle($"k/{string.Concat(text.Where(c => c is not ('\t' or '\n' or '\r' or '/' or '\\' or '\0')))}.txt", text + " of a file");
    }

    private static string Prefixed(string prefix, string text) => SymbolDisplay.FormatLiteral(prefix + text, quote: true);

    private static void AssertOnlyText(SyntaxNode root)
    {
        foreach (var token in root.DescendantTokens(descendIntoTrivia: true).Where(x => x.ToString().Contains(Mark, StringComparison.OrdinalIgnoreCase)))
        {
            // Member names are identifiers made of letters and digits of the text, so they can contain the marker.
            var isName = token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is PropertyDeclarationSyntax or MethodDeclarationSyntax
                or VariableDeclaratorSyntax or IdentifierNameSyntax
                && SyntaxFacts.IsValidIdentifier(token.ValueText);
            Assert.True(
                isName || token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.XmlTextLiteralToken,
                $"{token.Kind()}: {token} in {token.Parent?.Kind()}");
        }

        // Apart from code, a generated file contains only line comments, documentation and its own directives.
        foreach (var trivia in root.DescendantTrivia().Where(x => x.ToString().Contains(Mark, StringComparison.OrdinalIgnoreCase)))
        {
            Assert.Contains(trivia.Kind(), new[] { SyntaxKind.SingleLineCommentTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia });
        }

        Assert.All(root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>(), x => Assert.DoesNotContain(Mark, x.ToString(),
            StringComparison.Ordinal));
    }

    private static void AssertTypes(GeneratorRun run)
    {
        var types = run.Output.GlobalNamespace.GetTypeMembers().Where(x => x.Locations.Any(y => y.IsInSource));
        var corpus = Assert.Single(types);
        Assert.Equal(
            ["ArticleTable", "ClaimTable", "Data", "EventTable", "OrganizationTable", "PersonTable", "PlaceTable"],
            corpus.GetTypeMembers().Select(x => x.Name).Order(StringComparer.Ordinal));
        HashSet<string> elements = ["member", "summary", "remarks", "c", "inheritdoc"];
        foreach (var member in corpus.GetTypeMembers().SelectMany(x => x.GetMembers()).Append(corpus))
        {
            var xml = member.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken);
            Assert.All(string.IsNullOrEmpty(xml) ? [] : XElement.Parse(xml).DescendantsAndSelf(), x => Assert.Contains(x.Name.LocalName, elements));
        }
    }

    private static string Normalized(string text) => text.Replace('\uD800', '\uFFFD').Replace('\uDC00', '\uFFFD');
}

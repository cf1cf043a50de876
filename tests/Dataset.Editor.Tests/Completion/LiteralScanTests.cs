using System;
using Dataset.Completion.Literals;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Dataset.Editor.Tests.Completion;

/// <summary>Verifies that an editor requests completion in the literals that this library completes, and hardly anywhere else.</summary>
public class LiteralScanTests
{
    [Theory]
    [InlineData("[Evidence(\"$$\", \"x\")]")]
    [InlineData("[Evidence(\"C\", \"some words$$")]
    [InlineData("[Evidence(\"C\",\n    @\"a \"\"b\"\" $$\")]")]
    [InlineData("[Evidence(\"C\", \"a\\\"b$$\")]")]
    [InlineData("[Evidence(\"C\", \"\"\"a \"b\" $$\"\"\")]")]
    [InlineData("[Corpus, Dataset.SpeakerAttribute(\"We\", \"X\", Article = \"a$$\")]")]
    [InlineData("[Claim(\"C\", \"(a) text; with marks\", Disputes = \"$$\")]")]
    [InlineData("[Article(key: \"$$\")]")]
    [InlineData("_ = News.Articles[\"$$\"];")]
    [InlineData("_ = News.People?[\"$$\"];")]
    [InlineData("if (c == '\"' && News.Claims!.Contains(\"$$\"))")]
    [InlineData("_ = Get(\"x\").TryGetValue(\"$$\", out _);")]
    public void Completion_is_triggered(string code) => Assert.True(Ask(code));

    [Theory]
    [InlineData("$$")]
    [InlineData("$$\"\"")]
    [InlineData("[Evidence(\"C\", \"x\"$$)]")]
    [InlineData("[Evidence(\"C\", $\"x$$\")]")]
    [InlineData("[Obsolete(\"$$\")]")]
    [InlineData("Console.WriteLine(\"$$\");")]
    [InlineData("var x = \"$$\";")]
    [InlineData("// [Evidence(\"$$\")]")]
    [InlineData("string[] all = [\"$$\"];")]
    [InlineData("return \"$$\";")]
    [InlineData("\"$$")]
    public void Completion_is_not_triggered(string code) => Assert.False(Ask(code));

    private static bool Ask(string code)
    {
        var caret = code.IndexOf("$$", StringComparison.Ordinal);
        return LiteralScan.IsAtPlace(SourceText.From(code.Remove(caret, 2)), caret);
    }
}

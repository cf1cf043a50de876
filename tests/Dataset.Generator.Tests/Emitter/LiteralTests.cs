extern alias generator;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using Bytes = generator::Dataset.Text.EquatableArray<byte>;
using Literal = generator::Dataset.Emitter.Literal;

namespace Dataset.Generator.Tests.Emitter;

/// <summary>Verifies that a text is unchanged by the round trip through a literal.</summary>
public class LiteralTests
{
    [Fact]
    public void Every_code_unit_round_trips()
    {
        for (var first = 0; first <= char.MaxValue; first += 256)
        {
            // A digit after each character: no escape sequence may consume it.
            var text = string.Concat(Enumerable.Range(first, 256).Select(i => (char)i + "1"));
            Assert.Equal(text, Parse(Literal.String(text)));
        }
    }

    [Fact]
    public void Every_code_unit_is_on_one_line_of_visible_characters()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var literal = Literal.String(((char)i).ToString());
            Assert.DoesNotContain(literal, c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' || char.IsControl(c) || char.IsSurrogate(c)
                || (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format));
        }
    }

    [Fact]
    public void Every_scalar_value_round_trips_as_UTF_8()
    {
        for (var first = 0; first <= 0x10FFFF; first += 4096)
        {
            var text = string.Concat(Enumerable.Range(first, 4096).Where(i => i is < 0xD800 or > 0xDFFF).Select(i => char.ConvertFromUtf32(i) + "a"));
            Assert.Equal(text, Parse(Literal.Utf8(new Bytes(Encoding.UTF8.GetBytes(text)))));
        }
    }

    [Theory]
    [InlineData("\"\"\"")]
    [InlineData("\\u0022; }")]
    [InlineData("*/ //")]
    [InlineData("{0} {{ }}")]
    [InlineData("\n#if X\n")]
    [InlineData("")]
    public void Text_that_looks_like_code_stays_text(string text) => Assert.Equal(text, Parse(Literal.String(text)));

    [Fact]
    public void Unpaired_surrogates_round_trip() => Assert.Equal("\uD800\uD800\uDC00\uDC00", Parse(Literal.String("\uD800\uD800\uDC00\uDC00")));

    [Fact]
    public void English_text_is_readable()
    {
        const string Text = "“Prices,” she said – in the café at 5% – “fell.”";
        Assert.Equal("\"" + Text + "\"", Literal.String(Text));
    }

    private static string Parse(string literal)
    {
        var expression = SyntaxFactory.ParseExpression(literal, options: new CSharpParseOptions(LanguageVersion.CSharp11));
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(literal, expression.ToFullString());
        return Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText;
    }
}

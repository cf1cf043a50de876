using System;
using System.Linq;
using Dataset.Emitter;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Completion.Literals;

/// <summary>How a string literal is written, and so what stands in it for a text.</summary>
internal abstract class LiteralForm
{
    /// <summary>What stands between the quotes; null where the form cannot have that text.</summary>
    public abstract string? Write(string text);

    /// <summary>The text that a piece from the literal's beginning stands for.</summary>
    public abstract string Read(string source);

    private static string Parse(string literal) => SyntaxFactory.ParseToken(literal).ValueText;

    // Line separators and marks that no one sees are legal there, but nobody could read or see them.
    private static bool IsPlain(string text) => text.All(Plain.Contains);

    /// <summary><c>"..."</c></summary>
    public sealed class Ordinary : LiteralForm
    {
        public override string Write(string text)
        {
            var literal = Literal.String(text);
            return literal.Substring(1, literal.Length - 2);
        }

        public override string Read(string source) => Parse("\"" + source + "\"");
    }

    /// <summary><c>@"..."</c></summary>
    public sealed class Verbatim : LiteralForm
    {
        public override string? Write(string text) => IsPlain(text) ? text.Replace("\"", "\"\"") : null;

        public override string Read(string source) => Parse("@\"" + source + "\"");
    }

    /// <summary><c>"""..."""</c>, of so many quotes, on one line or on several of that indentation.</summary>
    public sealed class Raw(int quotes, string? indentation) : LiteralForm
    {
        public override string? Write(string text) => IsPlain(text) && Fits(text) ? text : null;

        public override string Read(string source) => indentation is null ? source : source.Replace("\n" + indentation, "\n");

        private bool Fits(string text)
        {
            if (text.IndexOf(new string('"', quotes), StringComparison.Ordinal) >= 0)
            {
                return false;
            }

            // On one line a quote at the end would be one of those around it, and there is no literal without any text.
            return indentation is not null || (text.Length > 0 && text[0] != '"' && text[text.Length - 1] != '"');
        }
    }
}

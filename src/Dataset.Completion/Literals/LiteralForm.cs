using System;
using System.Linq;
using Dataset.Emitter;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Completion.Literals;

/// <summary>The form of a string literal, which determines how a text is written in it.</summary>
internal abstract class LiteralForm
{
    /// <summary>Returns the content between the quotation marks; null if the form cannot express the text.</summary>
    public abstract string? Write(string text);

    /// <summary>Returns the text of a piece that begins at the beginning of the literal.</summary>
    public abstract string Read(string source);

    private static string Parse(string literal) => SyntaxFactory.ParseToken(literal).ValueText;

    // Line separators and invisible characters are legal there, but would not be readable.
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

    /// <summary><c>"""..."""</c>, with a number of quotation marks, on one line or on several lines with an indentation.</summary>
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

            // On one line, a quotation mark at the end would belong to the delimiter, and a literal without any text does not exist.
            return indentation is not null || (text.Length > 0 && text[0] != '"' && text[text.Length - 1] != '"');
        }
    }
}

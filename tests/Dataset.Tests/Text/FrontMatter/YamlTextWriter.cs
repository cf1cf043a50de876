using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Writes a text as a scalar in one of the five styles of YAML.</summary>
internal static partial class YamlTextWriter
{
    /// <summary>The indentation of a scalar that must fit on one line.</summary>
    public const int OneLine = int.MaxValue;

    /// <summary>Returns a plain, single-quoted or double-quoted scalar.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">The minimum indentation of further lines.</param>
    /// <param name="inFlow">Whether the scalar is in brackets.</param>
    /// <param name="style">The choices.</param>
    public static string Inline(string text, int indent, bool inFlow, ref Choices style)
    {
        var kind = style.Next(3);
        var gap = indent != OneLine && style.One(3) ? "\n" + new string(' ', indent + style.Next(3)) : null;
        if (kind == 0 && IsPlain(text, inFlow))
        {
            return gap is null ? text : PlainGap().Replace(text, gap);
        }

        if (kind == 1 && !text.Any(x => IsSpecial(x) || (x == '\n' && gap is null)) && (gap is null || FoldableLines().IsMatch(text)))
        {
            var quoted = "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
            return gap is null ? quoted : QuotedGap().Replace(quoted.Replace("\n", "\n" + gap, StringComparison.Ordinal), gap);
        }

        var escaped = Escape(text, ref style);
        return "\"" + (gap is null ? escaped : QuotedGap().Replace(escaped, style.One(2) ? " \\" + gap : gap)) + "\"";
    }

    /// <summary>Returns a block scalar with its last line end, or null if it is not chosen or not possible.</summary>
    public static string? Block(string text, int parent, ref Choices style)
    {
        var kind = style.Next(5);

        // YamlDotNet refuses a first line that consists of whitespace.
        if (kind is not (1 or 2) || text.Any(IsSpecial) || text.Trim(' ', '\n', '\t').Length == 0
            || text.Split('\n').First(x => x.Length > 0).Trim(' ', '\t').Length == 0)
        {
            return null;
        }

        var core = text.TrimEnd('\n');
        var breaks = text.Length - core.Length;
        var width = 1 + style.Next(4);
        var indent = new string(' ', parent + width);
        var isFolded = kind == 2 && !("\n" + core).Contains("\n ", StringComparison.Ordinal) && !("\n" + core).Contains("\n\t", StringComparison.Ordinal);
        var header = (isFolded ? ">" : "|") + (text[0] is ' ' or '\n' or '\t' || style.One(4) ? width.ToString(CultureInfo.InvariantCulture) : "")
            + (breaks switch { 0 => "-", 1 => "", _ => "+" }) + (style.One(4) ? " # note" : "") + "\n";
        if (isFolded)
        {
            // A line end in the text becomes an empty line; line ends at its start stay as they are.
            var start = core.TrimStart('\n');
            var folded = LineEnds().Replace(start, x => x.Value + "\n");
            core = core[..^start.Length] + (style.One(2) ? QuotedGap().Replace(folded, "\n") : folded);
        }

        var lines = core.Split('\n').Select(x => x.Length == 0 ? "\n" : indent + x + "\n");
        return header + string.Concat(lines) + new string('\n', Math.Max(0, breaks - 1));
    }

    // Stricter than YAML, so that YamlDotNet reads it, too.
    private static bool IsPlain(string text, bool inFlow) =>
        PlainForm().IsMatch(text) && !text.Any(IsSpecial) && !text.Contains('\n', StringComparison.Ordinal) && !text.Contains('*', StringComparison.Ordinal)
        && !PlainEnd().IsMatch(text) && !(inFlow && text.IndexOfAny([',', '[', ']', '{', '}', ':']) >= 0);

    // Characters that only an escape sequence can write, or that YamlDotNet takes for a line end.
    private static bool IsSpecial(char c) => c is < ' ' and not ('\n' or '\t') or '\u0085' or '\u2028';

    private static string Escape(string text, ref Choices style)
    {
        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                0x85 => "\\N",
                0x2028 => "\\L",
                0xA0 when style.One(2) => "\\_",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
                > 0xFFFF when style.One(2) => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                > '~' when style.One(2) => string.Concat(rune.ToString().Select(x => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)x:x4}"))),
                _ => rune.ToString(),
            });
        }

        return result.ToString();
    }

    // No number, no word of the schema, no indicator at the start, and no whitespace at either end.
    [GeneratedRegex(@"^(?!null\z|true\z|false\z|<<)[^-+.0-9?:,\[\]{}#&*!|>'""%@`~=\s\u00A0](.*[^\s])?\z", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex PlainForm();

    // The ends of a plain scalar.
    [GeneratedRegex(@":\s|:\z|\s#|\s:")]
    private static partial Regex PlainEnd();

    [GeneratedRegex(@"(?<=[a-z]) (?=[a-z])")]
    private static partial Regex PlainGap();

    [GeneratedRegex(@"(?<=[a-z]) (?=[a-z])")]
    private static partial Regex QuotedGap();

    [GeneratedRegex(@"\n+")]
    private static partial Regex LineEnds();

    // Only single line ends, with text on both sides: "''" with folded lines can write them.
    [GeneratedRegex(@"^([^\n]*[^\s])?(\n[^\s]([^\n]*[^\s])?)*\z")]
    private static partial Regex FoldableLines();
}

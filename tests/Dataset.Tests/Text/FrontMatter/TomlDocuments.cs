using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Generates valid TOML: every kind of value in every spelling, tables by headers, by dotted keys and inline, and lists of tables.</summary>
internal static class TomlDocuments
{
    private static readonly string[] Keys = ["a", "b", "title", "x-y", "_z", "7", "\"q r\"", "'s.t'", "\"\"", "\"\\u00E9\""];

    private static readonly Gen<string> Text = Gen.Elements(
        "", "harbour", "night ferry", "it's", "say \"no\"", "back\\slash", "tab\there", "# no comment", "= 1", "[x]", "2024-01-05", "true", "12", "é",
        "\U0001F6A2", "two\nlines", "\n", "'''");

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.Elements("true", "false", "0", "+7", "-12", "1_000", "0xFF", "0o17", "0b1010", "9223372036854775807", "-9223372036854775808"),
        Gen.Elements("0.5", "+1.50", "-0.0", "1e3", "6.02E+23", "1_0.0_1", "5e-2", "3.0"),
        Gen.Elements("2024-01-05", "2024-01-05T10:00:00Z", "2024-02-29 23:59:59.25+09:00", "2024-01-05T10:00:00", "07:32:00", "07:32:00.5"),
        Text.SelectMany(Spell));

    /// <summary>Generates a document. A shorter one consists of fewer of its blocks.</summary>
    public static Gen<string> Any =>
        from root in Entries(2, "")
        from blocks in Gen.Choose(0, 4).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count), Block))
        select root + string.Concat(blocks);

    private static Gen<string> Block(int number) =>
        from key in Gen.Elements($"t{number}", $"t{number}.u", $"\"t {number}\"", $"t{number} . 'v'")
        from items in Gen.Choose(0, 3)
        from bodies in Gen.CollectToArray(Enumerable.Range(0, Math.Max(1, items)), _ => Entries(2, " "))
        from comment in Gen.Elements("", " # note", "  ")
        select string.Concat(bodies.Select(body => items == 0 ? $"\n[{key}]{comment}\n{body}" : $"\n[[ {key} ]]{comment}\n{body}"));

    // Each key once; one of them can have dotted keys below it.
    private static Gen<string> Entries(int depth, string indent) =>
        from keys in Gen.Shuffle(Keys)
        from count in Gen.Choose(0, 4)
        from values in Gen.CollectToArray(Enumerable.Range(0, count), _ => Value(depth))
        from dotted in Gen.Elements("", ".k", " . \"l m\"")
        from space in Gen.Elements("=", " = ", "\t=  ")
        select string.Concat(values.Select((value, i) => $"{indent}{keys[i]}{(i == 0 ? dotted : "")}{space}{value}\n"));

    private static Gen<string> Value(int depth) => depth == 0 ? Scalar : Gen.Frequency((3, Scalar), (1, List(depth - 1)), (1, Inline(depth - 1)));

    private static Gen<string> List(int depth) =>
        from count in Gen.Choose(0, 3)
        from items in Gen.CollectToArray(Enumerable.Range(0, count), _ => Value(depth))
        from gap in Gen.Elements("", " ", "\n  ", " # one, two ]\n")
        from last in Gen.Elements("", ",")
        select $"[{gap}{string.Join("," + gap, items)}{(count > 0 ? last : "")}{gap}]";

    private static Gen<string> Inline(int depth) =>
        from keys in Gen.Shuffle(Keys)
        from count in Gen.Choose(0, 3)
        from values in Gen.CollectToArray(Enumerable.Range(0, count), _ => Value(depth))
        select "{ " + string.Join(", ", values.Select((value, i) => $"{keys[i]} = {value}")) + " }";

    private static Gen<string> Spell(string text)
    {
        var spellings = new List<string> { "\"" + Escape(text, "\\n") + "\"", "\"\"\"\n" + Escape(text, "\n") + "\"\"\"", "\"" + Units(text) + "\"" };
        if (!text.Contains('\'', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal))
        {
            spellings.Add("'" + text + "'");
        }

        if (!text.Contains('\'', StringComparison.Ordinal))
        {
            spellings.Add("'''\n" + text + "'''");
        }

        if (text.Contains(' ', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal))
        {
            spellings.Add("\"\"\"\\\n   " + Escape(text, "\n").Replace(" ", " \\\n   ", StringComparison.Ordinal) + "\"\"\"");
        }

        return Gen.Elements(spellings.ToArray());
    }

    private static string Escape(string text, string lineEnd) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"",
        StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);

    private static string Units(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture)));
}

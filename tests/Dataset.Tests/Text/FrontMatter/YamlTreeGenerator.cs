using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Generates random values in random styles.</summary>
internal sealed class YamlTreeGenerator
{
    private static readonly string[] Pieces =
    [
        "harbour", "a", "b c", "night", " ", "  ", "\n", "\n\n", ": ", ":", " #", "#", "- ", "-", "'", "\"", "\\", "é", "😀", "東京", "12", "1.5", "null", "true",
        "\t", "[", "]", "{", "}", ",", "&", "*", "!", "%", "@", "|", ">", "`", "?", "? ", "~", "\u00A0", "\u2028", "\u0085", "\u0001", "=", "<<", "---", "...",
        "one two three", "it's late", "line\nline", "key: value",
    ];

    private static readonly (string Written, string Json)[] Words =
    [
        ("", "null"), ("~", "null"), ("null", "null"), ("Null", "null"), ("true", "true"), ("False", "false"), ("TRUE", "true"), ("0", "0"), ("-12", "-12"),
        ("+3", "3"), ("007", "7"), ("0x1F", "31"), ("0o17", "15"), ("1.50", "1.50"), (".5", "0.5"), ("5.", "5.0"), ("-.5e3", "-0.5e3"), ("1e400", "1e400"),
        ("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695"), ("yes", "\"yes\""), ("2024-02-29", "\"2024-02-29\""), ("12:30", "\"12:30\""),
        ("1_000", "\"1_000\""),
    ];

    private readonly Random _random;
    private readonly List<YamlTree> _made = [];

    private YamlTreeGenerator(int seed) => _random = new Random(seed);

    /// <summary>Generates a map.</summary>
    public static Gen<YamlMap> Any { get; } = Gen.Choose(0, int.MaxValue).Select(seed => new YamlTreeGenerator(seed).NextMap(1 + (seed % 4)));

    private YamlTree Next(int height)
    {
        // A repeated value can be written as an alias.
        if (_made.Count > 0 && _random.Next(6) == 0)
        {
            return _made[_random.Next(_made.Count)] with { Style = NextStyle() };
        }

        YamlTree made = _random.Next(height > 0 ? 9 : 5) switch
        {
            0 => NextWord(),
            < 5 => new YamlText(NextText(), NextStyle()),
            < 7 => new YamlList([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Next(height - 1))], NextStyle()),
            _ => NextMap(height - 1),
        };
        _made.Add(made);
        return made;
    }

    private YamlMap NextMap(int height)
    {
        var keys = Enumerable.Range(0, _random.Next(5)).Select(_ => new YamlText(NextText(), NextStyle())).DistinctBy(x => x.Text);
        return new YamlMap([.. keys.Select(x => (x, Next(height)))], NextStyle());
    }

    private YamlWord NextWord()
    {
        var (written, json) = Words[_random.Next(Words.Length)];
        return new YamlWord(written, json, NextStyle());
    }

    private string NextText() => string.Concat(Enumerable.Range(0, _random.Next(5)).Select(_ => Pieces[_random.Next(Pieces.Length)]));

    private int NextStyle() => _random.Next(4) == 0 ? 0 : _random.Next();
}

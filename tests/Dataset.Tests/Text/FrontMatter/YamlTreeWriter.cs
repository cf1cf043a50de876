using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Writes a value as YAML, with the choices derived from its <see cref="YamlTree.Style"/>.</summary>
internal sealed class YamlTreeWriter
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _anchors = [];

    private int _anchorCount;

    // Whitespace after a block scalar could become part of its text.
    private bool _afterBlockScalar;

    private YamlTreeWriter()
    {
    }

    /// <summary>Returns the YAML of a map.</summary>
    public static string Write(YamlMap tree)
    {
        var writer = new YamlTreeWriter();
        var style = new Choices(tree.Style);
        if (tree.Entries.Count == 0 || style.One(5))
        {
            writer._text.Append(writer.Flow(tree, -1)).Append('\n');
        }
        else
        {
            writer.Entries(tree, style.Next(3) * 2, isOnLine: false, ref style);
        }

        return writer._text.ToString();
    }

    // After "key:" or "-", up to the line end.
    private void Value(YamlTree tree, int parent, bool mayNest)
    {
        var style = new Choices(tree.Style);
        if (_anchors.TryGetValue(tree.Json, out var known) && style.One(2))
        {
            End(" *" + known, ref style);
            return;
        }

        var anchor = style.One(8) ? "a" + (_anchorCount++).ToString(CultureInfo.InvariantCulture) : null;
        var before = anchor is null ? "" : " &" + anchor;
        switch (tree)
        {
            case YamlWord word:
                End(before + (word.Written.Length > 0 ? " " + word.Written : ""), ref style);
                break;
            case YamlText text when YamlTextWriter.Block(text.Text, parent, ref style) is { } block:
                _text.Append(before).Append(' ').Append(block);
                _afterBlockScalar = true;
                break;
            case YamlText text:
                End(before + " " + YamlTextWriter.Inline(text.Text, parent + 1, inFlow: false, ref style), ref style);
                break;
            case YamlList { Items.Count: > 0 } list when !style.One(3):
                var isOnLine = Begin(before, parent, mayNest, isList: true, ref style, out var column);
                Items(list, column, isOnLine, ref style);
                break;
            case YamlMap { Entries.Count: > 0 } map when !style.One(3):
                isOnLine = Begin(before, parent, mayNest, isList: false, ref style, out column);
                Entries(map, column, isOnLine, ref style);
                break;
            default:
                // The call writes the anchor.
                anchor = null;
                End(" " + Flow(tree, parent), ref style);
                break;
        }

        if (anchor is not null)
        {
            _anchors[tree.Json] = anchor;
        }
    }

    // Before the first entry of a list or map: on the line of the dash, or on the next one.
    private bool Begin(string before, int parent, bool mayNest, bool isList, ref Choices style, out int column)
    {
        if (mayNest && before.Length == 0 && !style.One(3))
        {
            var spaces = 1 + style.Next(3);
            column = parent + 1 + spaces;
            _text.Append(' ', spaces);
            return true;
        }

        End(before, ref style);
        column = parent + (isList && !mayNest ? 0 : 1) + style.Next(4);
        return false;
    }

    private void Items(YamlList list, int column, bool isOnLine, ref Choices style)
    {
        foreach (var item in list.Items)
        {
            Start(column, ref isOnLine, ref style);
            _text.Append('-');
            Value(item, column, mayNest: true);
        }
    }

    private void Entries(YamlMap map, int column, bool isOnLine, ref Choices style)
    {
        foreach (var (key, value) in map.Entries)
        {
            Start(column, ref isOnLine, ref style);
            var keyStyle = new Choices(key.Style);
            if (keyStyle.One(6))
            {
                _text.Append("? ").Append(YamlTextWriter.Inline(key.Text, column + 1, inFlow: false, ref keyStyle)).Append('\n')
                    .Append(' ', column).Append(':');
                Value(value, column, mayNest: true);
            }
            else
            {
                _text.Append(YamlTextWriter.Inline(key.Text, YamlTextWriter.OneLine, inFlow: false, ref keyStyle)).Append(keyStyle.One(5) ? " :" : ":");
                Value(value, column, mayNest: false);
            }
        }
    }

    private void Start(int column, ref bool isOnLine, ref Choices style)
    {
        if (!isOnLine)
        {
            _text.Append(_afterBlockScalar ? "" : style.Next(6) switch { 4 => "\n", 5 => "  # a note: here\n", _ => "" }).Append(' ', column);
        }

        isOnLine = false;
        _afterBlockScalar = false;
    }

    private void End(string text, ref Choices style) => _text.Append(text).Append(style.Next(6) switch { 4 => "  ", 5 => " # [note", _ => "" }).Append('\n');

    private string Flow(YamlTree tree, int parent, bool mayAnchor = true)
    {
        var style = new Choices(tree.Style);
        if (_anchors.TryGetValue(tree.Json, out var known) && style.One(2))
        {
            return "*" + known + " ";
        }

        var anchor = style.One(8) && mayAnchor ? "a" + (_anchorCount++).ToString(CultureInfo.InvariantCulture) : null;
        var gap = "\n" + new string(' ', parent + 1 + style.Next(3));
        var separator = style.Next(4) switch { 0 => ", ", 1 => ",", 2 => "," + gap, _ => " , # note" + gap };
        var text = tree switch
        {
            YamlWord word => word.Written.Length == 0 ? "null" : word.Written,
            YamlText x => YamlTextWriter.Inline(x.Text, parent + 1, inFlow: true, ref style),
            YamlList list => "[" + Join(list.Items.Select(x => Item(x, parent)), separator, gap, ref style) + "]",
            YamlMap map => "{" + Join(map.Entries.Select(x => Pair(x.Key, x.Value, parent)), separator, gap, ref style) + "}",
            _ => "",
        };
        if (anchor is null)
        {
            return text;
        }

        _anchors[tree.Json] = anchor;
        return "&" + anchor + " " + text;
    }

    private string Item(YamlTree tree, int parent) =>
        tree is YamlMap { Entries: [var (key, value)] } && (tree.Style & 0x10000) != 0 ? Pair(key, value, parent) : Flow(tree, parent);

    private string Pair(YamlText key, YamlTree value, int parent)
    {
        var style = new Choices(key.Style);
        var text = YamlTextWriter.Inline(key.Text, YamlTextWriter.OneLine, inFlow: true, ref style);

        // YamlDotNet refuses an anchor here (YamlDifferenceTests).
        return text + (text[0] is '"' or '\'' && style.One(3) ? ":" : ": ") + (value is YamlWord { Written: "" } ? "" : Flow(value, parent, mayAnchor: false));
    }

    private static string Join(IEnumerable<string> items, string separator, string gap, ref Choices style)
    {
        // Not lazily, because an alias must follow its anchor.
        var all = items.ToList();
        var text = style.One(5) ? gap : "";
        text += string.Join(separator, all) + (all.Count > 0 && style.One(4) ? " ," : "");
        return text + (style.One(4) ? gap : "");
    }
}

/// <summary>Choices derived from a number. 0 makes all choices 0.</summary>
internal record struct Choices(int Style)
{
    /// <summary>Returns a number below <paramref name="count"/>.</summary>
    public int Next(int count)
    {
        var next = Style % count;

        // Mixed, so the choices never run out.
        Style = Style == 0 ? 0 : (int)(((uint)(Style / count) * 2654435761u + (uint)count) & 0x7FFFFFFF);
        return next;
    }

    /// <summary>Returns whether this is one of <paramref name="count"/> cases, and not the plainest style.</summary>
    public bool One(int count) => Next(count) == 1;
}

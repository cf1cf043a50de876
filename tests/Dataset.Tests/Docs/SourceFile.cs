using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;

namespace Dataset.Tests.Docs;

/// <summary>A source file of this repository, as text. Code that pages show is extracted from it or searched for in it.</summary>
internal sealed class SourceFile(string path)
{
    private const string Method = "    public static ";

    private readonly string[] _lines = File.ReadAllLines(Repository.GetPath(path));

    public string Path => path;

    /// <summary>Returns the expression after <c>=></c> of a method, without its indentation and semicolon.</summary>
    public IReadOnlyList<string> GetExpression(string method)
    {
        var first = 1 + Array.FindIndex(_lines, line => line.EndsWith($" {method}() =>", StringComparison.Ordinal));
        if (first == 0)
        {
            throw new InvalidOperationException($"{path} has no expression-bodied method {method}().");
        }

        var end = Array.FindIndex(_lines, first, line => line.Length == 0 || line == "}");
        var expression = Unindent(_lines[first..end]);
        expression[^1] = expression[^1].TrimEnd(';');
        return expression;
    }

    /// <summary>
    /// Returns the line on which a piece of code begins, ignoring indentation, or -1 if the code is not found. Its using directives can be further up.
    /// </summary>
    public int Find(IReadOnlyList<string> code)
    {
        var body = code.SkipWhile(IsUsing).SkipWhile(line => line.Length == 0).ToArray();
        if (body.Length == 0 || code.TakeWhile(IsUsing).Except(_lines).Any())
        {
            return -1;
        }

        for (var i = 0; i + body.Length <= _lines.Length; i++)
        {
            if (_lines[i].AsSpan().TrimStart().SequenceEqual(body[0]) && Unindent(_lines[i..(i + body.Length)]).SequenceEqual(body))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the name of the method that contains a line, or null.</summary>
    public string? GetMethod(int line)
    {
        for (var i = line; i >= 0; i--)
        {
            if (_lines[i] == "    }")
            {
                return null;
            }

            if (_lines[i].StartsWith(Method, StringComparison.Ordinal) && _lines[i].EndsWith("()", StringComparison.Ordinal))
            {
                return _lines[i][(_lines[i].LastIndexOf(' ') + 1)..^2];
            }
        }

        return null;
    }

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=') && !line.Contains('(');

    private static string[] Unindent(string[] lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return lines.Select(line => line.Length > 0 ? line[indent..] : line).ToArray();
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Dataset.Standoff.Brat;

/// <summary>
/// Reads the lines of an <c>.ann</c> file (https://brat.nlplab.org/standoff.html). A line that does not follow the format is reported and left out.
/// </summary>
internal sealed class AnnParser
{
    private const string Kinds = "TREAMN#*";

    private readonly string _path;
    private readonly List<BratIssue> _issues;
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cut = new(StringComparer.Ordinal);

    private AnnParser(string path, List<BratIssue> issues)
    {
        _path = path;
        _issues = issues;
    }

    /// <summary>The lines that mark a piece of the text, in order.</summary>
    public List<AnnMark> Marks { get; } = [];

    /// <summary>The lines about other lines, in order.</summary>
    public List<AnnLink> Links { get; } = [];

    public static AnnParser Parse(string text, string path, List<BratIssue> issues)
    {
        var parser = new AnnParser(path, issues);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                parser.ParseLine(line.TrimEnd('\r'), number);
            }
        }

        return parser;
    }

    /// <summary>Reports a problem of a line.</summary>
    public void Report(int line, int column, string message) => _issues.Add(new(_path, line, column, message));

    /// <summary>
    /// Returns the lines whose references are complete, and reports those that refer to a line that is missing or not in <paramref name="marks"/>.
    /// </summary>
    public List<AnnLink> GetWholeLinks(IReadOnlyDictionary<string, BratMark> marks)
    {
        var referring = Links.SelectMany(link => link.Arguments.Select(argument => (argument.Id, Link: link))).ToLookup(pair => pair.Id, pair => pair.Link);
        var missing = new Queue<string>(referring.Select(group => group.Key)
            .Where(id => !_lines.ContainsKey(id) || _cut.Contains(id) || (id[0] == 'T' && !marks.ContainsKey(id))));
        var dropped = new HashSet<int>();

        // A line that refers to a line that is left out is also left out, and so on.
        while (missing.TryDequeue(out var id))
        {
            foreach (var link in referring[id])
            {
                if (dropped.Add(link.Line))
                {
                    var column = link.Arguments.First(argument => argument.Id == id).Column;
                    Report(link.Line, column, _lines.ContainsKey(id)
                        ? $"'{id}' is left out, and so are the lines that refer to it."
                        : $"No line has the id '{id}'.");
                    missing.Enqueue(link.Id);
                }
            }
        }

        return Links.Where(link => !dropped.Contains(link.Line)).ToList();
    }

    private void ParseLine(string line, int number)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var id = tab < 0 ? line : line[..tab];
        if (!Kinds.Contains(id.Length == 0 ? ' ' : id[0], StringComparison.Ordinal))
        {
            Report(number, 1, "The line has an unknown kind: it must begin with T, R, E, A, M, N, # or *.");
        }
        else if (tab < 0)
        {
            Report(number, line.Length + 1, "The line is incomplete: a tab and the annotation must follow its id.");
        }
        else if (id[0] == '*' ? id.Length > 1 : id.Length == 1 || !char.IsAsciiDigit(id[1]) || id.Any(char.IsWhiteSpace))
        {
            Report(number, 1, $"'{id}' is not an id: a number must follow the letter.");
        }
        else if (id[0] != '*' && !_lines.TryAdd(id, number))
        {
            Report(number, 1, string.Create(CultureInfo.InvariantCulture, $"The id '{id}' is already the id of line {_lines[id]}."));
        }
        else if (id[0] == 'T')
        {
            ParseMark(line, number, id);
        }
        else if (!ParseLink(line, number, id))
        {
            // The line exists, and the lines that refer to it are reported accordingly.
            _cut.Add(id);
        }
    }

    private void ParseMark(string line, int number, string id)
    {
        var typeAt = id.Length + 1;
        var blank = line.IndexOf(' ', typeAt);
        var tab = line.IndexOf('\t', typeAt);
        if (blank <= typeAt || (tab >= 0 && tab < blank))
        {
            Report(number, (tab < 0 ? line.Length : tab) + 1, "The line is incomplete: a space and the offsets must follow the type.");
            return;
        }

        if (tab < 0)
        {
            Report(number, line.Length + 1, "The line is incomplete: a tab and the text must follow the offsets.");
            return;
        }

        var fragments = new List<AnnFragment>();
        var at = blank + 1;
        foreach (var fragment in line[at..tab].Split(';'))
        {
            if (fragment.Split(' ') is not [var first, var last] || !IsNumber(first, out var start) || !IsNumber(last, out var end))
            {
                Report(number, at + 1, $"'{fragment}' is not a pair of offsets such as '10 15'.");
                return;
            }

            fragments.Add(new(start, end));
            at += fragment.Length + 1;
        }

        Marks.Add(new(number, id, line[typeAt..blank], [.. fragments], blank + 2, line[(tab + 1)..], tab + 2));
    }

    private bool ParseLink(string line, int number, string id)
    {
        var dataAt = id.Length + 1;
        var tab = line.IndexOf('\t', dataAt);
        var end = tab < 0 ? line.Length : tab;
        var tokens = new List<(string Text, int At)>();
        for (var at = dataAt; at < end;)
        {
            var blank = line.IndexOf(' ', at, end - at);
            var next = blank < 0 ? end : blank;
            if (next > at)
            {
                tokens.Add((line[at..next], at));
            }

            at = next + 1;
        }

        // A relation has two arguments, an event its trigger, and a line about one other line has that line.
        var arguments = new List<AnnArgument>();
        var isEvent = id[0] == 'E';
        var wanted = id[0] is 'R' or '*' ? 2 : 1;
        var taken = isEvent ? 0 : 1;
        var type = tokens.Count > 0 ? tokens[0].Text : "";
        for (; taken < tokens.Count && (id[0] is 'R' or 'E' or '*' || arguments.Count < wanted); taken++)
        {
            var (text, at) = tokens[taken];
            var colon = id[0] is 'R' or 'E' ? text.IndexOf(':', StringComparison.Ordinal) : -1;
            if (colon < 0 && id[0] is 'R' or 'E')
            {
                Report(number, at + 1, $"'{text}' is not an argument such as 'Arg1:T1'.");
                return false;
            }

            arguments.Add(new(colon < 0 ? "" : text[..colon], text[(colon + 1)..], at + colon + 2));
        }

        if (arguments.Count < wanted || (id[0] == 'N' && taken == tokens.Count))
        {
            Report(number, end + 1, "The line is incomplete: it refers to too few lines for its kind, or names no entry.");
            return false;
        }

        type = isEvent ? arguments[0].Role : type;
        Links.Add(new(number, id, type, [.. arguments], string.Join(' ', tokens.Skip(taken).Select(token => token.Text)), tab < 0 ? "" : line[(tab + 1)..]));
        return true;
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

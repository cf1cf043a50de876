using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>
/// A form that a line may have, as a row of a table: a name, an example, and the form as steps over the tokens, separated by spaces. A step is one or
/// more of <see cref="LineKind"/> (<c>slash|bar</c>, all of them with <c>&amp;</c>), a word in quotation marks, <c>...</c> for any tokens, <c>name</c> for a
/// person, <c>names</c> for a list of people, <c>day</c> for a day or an age up to the end, or <c>!</c> and kinds that must not come next. <c>{2,4}</c> is the
/// number of tokens, or of words in each name. The part between <c>&lt;</c> and <c>&gt;</c> is the author.
/// </summary>
internal sealed class LinePattern
{
    private const int Many = 1000;
    private const int ShortLine = 16;

    private readonly Step[] _steps;

    public LinePattern(string name, string example, string form, int maxWords = Many)
    {
        (Name, Example, MaxWords) = (name, example, maxWords);
        _steps = Array.ConvertAll(form.Split(' '), Parse);
    }

    private enum Op : byte
    {
        Kinds,
        AllKinds,
        Not,
        Word,
        Rest,
        Name,
        Names,
        Day,
        Author,
        AuthorEnd,
    }

    /// <summary>The name of the form.</summary>
    public string Name { get; }

    /// <summary>A line that has the form.</summary>
    public string Example { get; }

    /// <summary>The maximum number of words in a line of the form.</summary>
    public int MaxWords { get; }

    /// <summary>Returns whether one of the patterns matches a whole line, or a part of one.</summary>
    public static bool IsAny(LinePattern[] patterns, LineTokens line, NameList? names = null)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(line, names))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether the line has the form. A form with few words is a label and matches no sentence. The names in the line are added.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Matches(LineTokens line, NameList? names = null) =>
        line.LineWords <= MaxWords && (line.IsOpen || MaxWords > ShortLine) && Matches(line, 0, 0, names);

    [MethodImpl(Jit.AtOnce)]
    private bool Matches(LineTokens line, int token, int at, NameList? names)
    {
        if (at == _steps.Length)
        {
            return !line.Has(token);
        }

        ref readonly var step = ref _steps[at];
        switch (step.Op)
        {
            case Op.Rest when at + 1 == _steps.Length:
                return true;
            case Op.Name:
                var nameEnd = line.NameEnd(token, int.MaxValue, out var words);
                return words >= step.Min && words <= step.Max && Matches(line, nameEnd, at + 1, names);
            case Op.Names:
                var listEnd = names!.Read(line, token);
                return names.Begins(line, token, step.Min, step.Max) && Matches(line, listEnd, at + 1, names);
            case Op.Day:
                return line.Has(token) && DayLineRule.IsDayOrAge(line.From(token)) && at + 1 == _steps.Length;
            case Op.Author:
                // The rest of the form determines where the author ends, so the end is known only after it.
                names!.Start = line[token].Start;
                return Matches(line, token, at + 1, names);
            case Op.AuthorEnd:
                return Matches(line, token, at + 1, names) && names!.Add(line[token - 1].End);
            case Op.Not:
                return !line.Is(token, step.Kinds) && Matches(line, token, at + 1, names);
        }

        // Takes as few tokens as possible, then one more at a time.
        for (var count = 0; count <= step.Max; count++)
        {
            if (count >= step.Min && Matches(line, token, at + 1, names))
            {
                return true;
            }

            if (!line.Has(token) || !step.Takes(line, token))
            {
                return false;
            }

            token++;
        }

        return false;
    }

    private static Step Parse(string form)
    {
        var (min, max) = (1, 1);
        var brace = form.IndexOf('{');
        if (brace > 0)
        {
            var comma = form.IndexOf(',');
            min = form[brace + 1] - '0';
            max = form[comma < 0 ? brace + 1 : comma + 1] - '0';
            form = form.Substring(0, brace);
        }
        else if (form.Length > 1 && form[form.Length - 1] is var sign and ('?' or '*' or '+'))
        {
            min = sign == '+' ? 1 : 0;
            max = sign == '?' ? 1 : Many;
            form = form.Substring(0, form.Length - 1);
        }

        return form switch
        {
            "..." => new(Op.Rest, 0, Many),
            "name" => new(Op.Name, min, max),
            "names" => new(Op.Names, brace > 0 ? min : 1, brace > 0 ? max : Many),
            "day" => new(Op.Day, 1, 1),
            "<" => new(Op.Author, 0, 0),
            ">" => new(Op.AuthorEnd, 0, 0),
            _ when form[0] == '\'' => new(Op.Word, min, max, Word: form.Substring(1, form.Length - 2)),
            _ when form[0] == '!' => new(Op.Not, 0, 0, KindsOf(form.Substring(1))),
            _ => new(form.IndexOf('&') > 0 ? Op.AllKinds : Op.Kinds, min, max, KindsOf(form)),
        };
    }

    private static LineKind KindsOf(string names) =>
        Enum.TryParse<LineKind>(names.Replace('|', ',').Replace('&', ','), ignoreCase: true, out var kinds) ? kinds : throw new ArgumentException(names);

    private readonly record struct Step(Op Op, int Min, int Max, LineKind Kinds = LineKind.None, string Word = "")
    {
        [MethodImpl(Jit.AtOnce)]
        public bool Takes(LineTokens line, int token) => Op switch
        {
            Op.Rest => true,
            Op.Word => line.Is(token, Word),
            Op.AllKinds => (line[token].Kinds & Kinds) == Kinds,
            _ => line.Is(token, Kinds),
        };
    }
}

using System;
using System.Collections.Generic;

namespace Dataset.Text.Layout;

/// <summary>
/// A form that a line may have, a row of a table: what is written there, an example, and the form as steps over the tokens, parted by blanks. A step is one or
/// more of <see cref="LineKind"/> (<c>slash|bar</c>, all of them with <c>&amp;</c>), a word in quotation marks, <c>...</c> for anything, <c>name</c> for a
/// person, <c>person</c> for one that nothing but a gap or the number of its words ends, <c>names</c> for a list of people, <c>day</c> for a day or an age to
/// the end, or <c>!</c> and kinds that must not come next. <c>{2,4}</c> says how many tokens, or words of each name. What stands in <c>&lt; &gt;</c> is the author.
/// </summary>
internal sealed class LinePattern
{
    private const int Many = 1000;
    private const int ShortLine = 16;

    private readonly List<Step> _steps = [];

    public LinePattern(string name, string example, string form, int maxWords = Many)
    {
        (Name, Example, MaxWords) = (name, example, maxWords);
        foreach (var step in form.Split(' '))
        {
            _steps.Add(Parse(step));
        }
    }

    private enum Op : byte
    {
        Kinds,
        AllKinds,
        Not,
        Word,
        Rest,
        Name,
        Person,
        Names,
        Day,
        Author,
        AuthorEnd,
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>A line that has the form.</summary>
    public string Example { get; }

    /// <summary>How many words a line of the form may have.</summary>
    public int MaxWords { get; }

    /// <summary>Whether a line of its words and its end can have the form: one of few words is that of a label, and no sentence.</summary>
    public bool Fits(in Piece piece) => piece.Words <= MaxWords && (MaxWords > ShortLine || piece.Ending is PieceEnd.Open or PieceEnd.Comma);

    /// <summary>Whether the whole line has the form.</summary>
    /// <param name="line">The line.</param>
    /// <param name="names">Gets the names that stand in it.</param>
    public bool Matches(LineTokens line, NameList? names = null) => Matches(line, 0, 0, names);

    private bool Matches(LineTokens line, int token, int at, NameList? names)
    {
        if (at == _steps.Count)
        {
            return !line.Has(token);
        }

        var step = _steps[at];
        switch (step.Op)
        {
            case Op.Rest when at + 1 == _steps.Count:
                return true;
            case Op.Name:
                var nameEnd = line.NameEnd(token, int.MaxValue, out var words);
                return words >= step.Min && words <= step.Max && Matches(line, nameEnd, at + 1, names);
            case Op.Person:
                var personEnd = PersonEnd(line, token, step);
                return personEnd > token && Matches(line, personEnd, at + 1, names);
            case Op.Names:
                var listEnd = names!.Read(line, token);
                return names.Begins(line, token, step.Min, step.Max) && Matches(line, listEnd, at + 1, names);
            case Op.Day:
                return line.Has(token) && DayLineRule.IsDayOrAge(line.From(token)) && at + 1 == _steps.Count;
            case Op.Author:
                // Where it ends the rest of the form says, so that it is known behind it alone.
                names!.Start = line[token].Start;
                return Matches(line, token, at + 1, names);
            case Op.AuthorEnd:
                return Matches(line, token, at + 1, names) && names!.Add(line[token - 1].End);
            case Op.Not:
                return !line.Is(token, step.Kinds) && Matches(line, token, at + 1, names);
        }

        // As few as may be, then one more each.
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

    // Two words, or what stands before the first wide gap: "Ada Quill Springfield Courier-Post", "Ada de la Quill   Springfield Courier-Post".
    private static int PersonEnd(LineTokens line, int token, in Step step)
    {
        var end = line.NameEnd(token, int.MaxValue, out _);
        var last = token;
        while (line.Has(last + 1) && line[last + 1].Start - line[last].End < 2)
        {
            last++;
        }

        last = line.Has(last + 1) ? last + 1 : token + step.Min;
        var words = 0;
        for (var i = token; i < last; i++)
        {
            words += line[i].Words;
            if (line.Is(i, LineKind.Role))
            {
                return token;
            }
        }

        return last <= end && words >= step.Min && words <= step.Max ? last : token;
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
            "person" => new(Op.Person, min, max),
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
        public bool Takes(LineTokens line, int token) => Op switch
        {
            Op.Rest => true,
            Op.Word => line.Is(token, Word),
            Op.AllKinds => (line[token].Kinds & Kinds) == Kinds,
            _ => line.Is(token, Kinds),
        };
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Compiling;

/// <summary>Reports the issues of one article on its own: DS0006, DS0007, DS0021.</summary>
internal static class ArticleIssues
{
    private const char Replacement = '\uFFFD';

    /// <summary>Reports each control character, replacement character and unpaired surrogate of a file once, at its first occurrence (DS0006).</summary>
    [MethodImpl(Jit.AtOnce)]
    public static void TellCharacters(ArticleInput input, IssueList issues)
    {
        var text = input.FileText;
        SortedDictionary<char, (int First, int Count)>? odd = null;
        for (var i = AsciiText.SkipPrintable(text, 0); i < text.Length; i = AsciiText.SkipPrintable(text, i + 1))
        {
            var c = text[i];
            if (!IsOdd(text, ref i))
            {
                continue;
            }

            odd ??= [];
            odd[c] = odd.TryGetValue(c, out var seen) ? (seen.First, seen.Count + 1) : (i, 1);
        }

        if (odd is null)
        {
            return;
        }

        var lines = new LineMap(text);
        foreach (var pair in odd)
        {
            var place = lines.Locate(pair.Value.First);
            issues.Add(
                "DS0006",
                At(input, new TextSpan(pair.Value.First, 1), place.Line, place.Column),
                "U+" + ((int)pair.Key).ToString("X4", CultureInfo.InvariantCulture),
                pair.Value.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Reports a text that has nothing to read (DS0007).</summary>
    public static void TellEmpty(ArticleInput input, string text, IssueList issues)
    {
        foreach (var c in text)
        {
            if (!Characters.IsWhiteSpace(c))
            {
                return;
            }
        }

        issues.Add("DS0007", At(input, default, 0, 0), input.Key);
    }

    /// <summary>Reports quotation marks without a match (DS0021).</summary>
    public static void TellUnbalanced(List<int> marks, ArticlePlaces places, IssueList issues)
    {
        marks.Sort();
        foreach (var mark in marks)
        {
            issues.Add("DS0021", places.At(new TextSpan(mark, 1)));
        }
    }

    // A text that is escaped in a line of a file is reported where it begins.
    private static IssueTarget At(ArticleInput input, TextSpan span, int line, int column) => input.Place is { } place
        ? IssueTarget.Article(input.SourcePath, new TextSpan(place.Offset, 0), place.Line, place.FixedColumn ?? 0)
        : IssueTarget.Article(input.SourcePath, span, line, column);

    // A surrogate with its partner is one valid character.
    [MethodImpl(Jit.AtOnce)]
    private static bool IsOdd(string text, ref int index)
    {
        var c = text[index];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            index++;
            return false;
        }

        return c == Replacement || char.IsSurrogate(c) || (Characters.Category(c) == UnicodeCategory.Control && !Characters.IsWhiteSpace(c));
    }
}

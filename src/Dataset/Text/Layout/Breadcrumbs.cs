using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Recognizes a breadcrumb trail on one line: <c>Home / News / Coast</c>, <c>News &gt; World &gt; Coast</c>.</summary>
internal static class Breadcrumbs
{
    private const string Home = "home";

    private const int MinSteps = 2;

    public static bool Is(ReadOnlySpan<char> line) => BeginsAtHome(line) || Steps(line) >= MinSteps;

    private static int Steps(ReadOnlySpan<char> line)
    {
        var steps = 0;
        for (var i = 1; i + 1 < line.Length; i++)
        {
            steps += line[i] is '>' or '\u00BB' or '\u203A' && LetterKinds.IsSpace(line[i - 1]) && LetterKinds.IsSpace(line[i + 1]) ? 1 : 0;
        }

        return steps;
    }

    private static bool BeginsAtHome(ReadOnlySpan<char> line)
    {
        if (line.Length <= Home.Length + 1 || !TextScan.Is(line.Slice(0, Home.Length), Home))
        {
            return false;
        }

        var i = Home.Length;
        while (i < line.Length && LetterKinds.IsSpace(line[i]))
        {
            i++;
        }

        return i < line.Length && line[i] is '/' or '>' or '|' or '\u00BB' or '\u203A' or '\u2192' or '\u2022';
    }
}

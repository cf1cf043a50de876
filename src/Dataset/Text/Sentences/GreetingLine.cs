using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>The line that opens a letter: <c>Dear Ann,</c> and then a line of its own.</summary>
internal static class GreetingLine
{
    private const int Longest = 40;
    private const int MostWords = 5;

    /// <summary>Just past the comma, colon or mark that ends it; the start itself if the paragraph does not open with one.</summary>
    public static int End(string text, int start, int end)
    {
        var word = start + Greetings.Words.MatchAt(text.AsSpan(start, Math.Min(Longest, end - start)), 0);
        if (word == start)
        {
            return start;
        }

        var words = 1;
        var i = word;
        while (i < end && i < start + Longest && text[i] != '\n')
        {
            words += text[i] == ' ' ? 1 : 0;
            i++;
        }

        var last = i - 1;
        while (last > word && text[last] == ' ')
        {
            last--;
        }

        return i < end && text[i] == '\n' && words <= MostWords && text[last] is ',' or ':' or '!' ? last + 1 : start;
    }
}

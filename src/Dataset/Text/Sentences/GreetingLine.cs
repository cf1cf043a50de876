using System;

namespace Dataset.Text;

/// <summary>The line that opens a letter: <c>Dear Ann,</c> and then a line of its own.</summary>
internal static class GreetingLine
{
    private const int Longest = 40;
    private const int MostWords = 5;

    private static readonly WordTable Words = new((1, "Dear Hi Hello Hey Greetings hi hello hey dear DEAR HI HELLO"));

    /// <summary>Just past the comma, colon or mark that ends it; the start itself if the paragraph does not open with one.</summary>
    public static int End(string text, int start, int end)
    {
        var word = start;
        while (word < end && word < start + Longest && Characters.IsLetter(text[word]))
        {
            word++;
        }

        if (!Words.Contains(text.AsSpan(start, word - start)))
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

using System;

namespace Dataset.Text.Layout;

/// <summary>Which lines of a message belong to one paragraph: those that were wrapped.</summary>
internal static class MessageLines
{
    // A line that could have taken the next word was not wrapped; people wrap at 60 to 80 columns, and quoted lines shrink.
    private const int Full = 50;
    private const int Longest = 120;

    private static readonly PhraseSet Greetings = new("hi", "hello", "hey", "dear", "greetings", "good morning", "good afternoon", "good evening");

    /// <summary>Whether a line goes on with the paragraph of the line right before it.</summary>
    public static bool Join(string text, in MessageLine previous, in MessageLine line)
    {
        if (previous.Depth != line.Depth || previous.Width > Longest || IsItem(text, line) || IsGreeting(text, previous))
        {
            return false;
        }

        // An indented first line.
        if (line.Content - line.Start > previous.Content - previous.Start + 1 && !IsItem(text, previous))
        {
            return false;
        }

        return previous.Width + 1 + TextScan.WordEnd(text, line.Content, line.End) - line.Content > Full || Characters.IsLower(text[line.Content]);
    }

    private static bool IsGreeting(string text, in MessageLine line) =>
        text[line.End - 1] is ',' or ':' or '!' or '-' && line.Width < Full && Greetings.Begins(text.AsSpan(line.Content, line.End - line.Content));

    // 1. or 1) or * and a blank.
    private static bool IsItem(string text, in MessageLine line)
    {
        var i = line.Content;
        i += text[i] == '(' ? 1 : 0;
        var digits = i;
        while (i < line.End && i < digits + 2 && Characters.IsDigit(text[i]))
        {
            i++;
        }

        var marks = i > digits ? i < line.End && text[i] is '.' or ')' : text[line.Content] is '*' or '-' or '+' or '•' or 'o';
        return marks && i + 1 < line.End && LetterKinds.IsSpace(text[i + 1]);
    }
}

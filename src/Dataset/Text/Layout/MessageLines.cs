using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Determines which lines of a message belong to one paragraph: those that were wrapped.</summary>
internal static class MessageLines
{
    // A line with room for the next word was not wrapped; people wrap at 60 to 80 columns, and quoted lines shrink.
    private const int Full = 50;
    private const int Longest = 120;

    private const string Bullets = "+o";

    /// <summary>Returns whether a line continues the paragraph of the line right before it.</summary>
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
        text[line.End - 1] is ',' or ':' or '!' or '-' && line.Width < Full && Greetings.Words.Begins(text.AsSpan(line.Content, line.End - line.Content));

    private static bool IsItem(string text, in MessageLine line) => ListItem.Is(text.AsSpan(line.Content, line.End - line.Content), Bullets);
}

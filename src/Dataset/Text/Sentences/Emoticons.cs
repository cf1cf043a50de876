namespace Dataset.Text;

/// <summary>Faces made of punctuation, and emoji: they belong to the sentence before them.</summary>
internal static class Emoticons
{
    /// <summary>Just past the one that stands at an index, before white space or another; the index itself if none does.</summary>
    public static int Skip(string text, int index, int end)
    {
        var i = Face(text, index, end);
        if (i == index)
        {
            i = Emoji(text, index, end);
        }

        return i >= end || i == index || Characters.IsWhiteSpace(text[i]) || Emoji(text, i, end) > i ? i : index;
    }

    /// <summary>Whether a face may begin with a character.</summary>
    public static bool IsEyes(char c) => c is ':' or ';';

    // :) ;-) :( :D :P
    private static int Face(string text, int index, int end)
    {
        if (index + 1 >= end || !IsEyes(text[index]))
        {
            return index;
        }

        var mouth = index + 1;
        if (text[mouth] == '-' && mouth + 1 < end)
        {
            mouth++;
        }

        return text[mouth] is ')' or '(' or 'D' or 'P' or 'p' ? mouth + 1 : index;
    }

    // A symbol outside the basic plane or of the older sets, with its variation selector.
    private static int Emoji(string text, int index, int end)
    {
        if (index >= end || text[index] < '\u2600')
        {
            return index;
        }

        var length = char.IsHighSurrogate(text[index]) ? 2 : 1;
        if (index + length > end || Characters.Category(Characters.CodePointAt(text, index)) is not (System.Globalization.UnicodeCategory.OtherSymbol or System.Globalization.UnicodeCategory.ModifierSymbol))
        {
            return index;
        }

        index += length;
        return index < end && text[index] == '\uFE0F' ? index + 1 : index;
    }
}

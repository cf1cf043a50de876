using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences;

/// <summary>Finds the quotation marks, brackets, and footnote numbers that close after a stop.</summary>
internal static class Closers
{
    /// <summary>Returns the index just past the last closer. Closers follow the stop directly, or after a space if they cannot open anything.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int Skip(string text, int index, int end, bool quoteIsOpen, out bool quote, out bool bracket)
    {
        quote = bracket = false;
        while (index < end)
        {
            var at = index;
            var spaced = text[at] is ' ' or '\u00A0' && at + 1 < end;
            if (spaced)
            {
                at++;
            }

            var after = at + 1 < end ? text[at + 1] : ' ';
            switch (text[at])
            {
                case '”' or '»' or '›':
                case '“' or '„' when !spaced && !Characters.IsLetterOrDigit(after):
                    quote = true;
                    at++;
                    break;
                case '"' when spaced ? quoteIsOpen && Characters.IsWhiteSpace(after) : quoteIsOpen || !Characters.IsLetterOrDigit(after):
                    quote = true;
                    quoteIsOpen = false;
                    at++;
                    break;
                case '\'' when after == '\'' && !(spaced && at + 2 < end && Characters.IsLetterOrDigit(text[at + 2])):
                    quote = true;
                    at += 2;
                    break;
                case '\'' or '’' when !spaced && !Characters.IsLetterOrDigit(after):
                    quote = true;
                    at++;
                    break;
                case ')' or ']' or '}':
                    bracket = true;
                    at++;
                    break;
                case '*' or '_' when !spaced && Characters.IsWhiteSpace(after):
                    // Mail and newsgroup messages emphasize words with asterisks: *Really.*
                    at++;
                    break;
                case '*' or '_' when !spaced && after == text[at] && (at + 2 >= end || Characters.IsWhiteSpace(text[at + 2])):
                    // **Really.**
                    at += 2;
                    break;
                case '[' when !spaced:
                    at = Footnote(text, at, end);
                    break;
                default:
                    at = Emoticons.Skip(text, at, end);
                    break;
            }

            if (at == index || (spaced && at == index + 1))
            {
                break;
            }

            index = at;
        }

        return index;
    }

    // [12] directly after a stop; the index itself if there is no footnote.
    private static int Footnote(string text, int index, int end)
    {
        var i = index + 1;
        while (i < end && i < index + 5 && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > index + 1 && i < end && text[i] == ']' ? i + 1 : index;
    }
}

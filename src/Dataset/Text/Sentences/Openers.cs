using System.Runtime.CompilerServices;

namespace Dataset.Text.Sentences;

/// <summary>Finds what opens before the first word of a sentence.</summary>
internal static class Openers
{
    /// <summary>The index of the first character after quotation marks, brackets and bullets.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int Skip(string text, int index, int end, out bool opens)
    {
        var start = index;
        while (index < end)
        {
            var c = text[index];
            if (c is '"' or '“' or '‘' or '\'' or '`' or '(' or '[' or '{' or '«' or '‹' or '„' or '¿' or '¡' or '’')
            {
                index++;

                // Text that was tokenised has a blank after every mark.
                if (index + 1 < end && c is '"' or '`' && text[index] == ' ')
                {
                    index++;
                }
            }
            else if (IsBullet(c))
            {
                index = StopReader.SkipSpace(text, index + 1, end);
            }
            else
            {
                break;
            }
        }

        opens = index > start;
        return index;
    }

    /// <summary>Whether a character marks an item of a list.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsBullet(char c) =>
        c is '•' or '⁃' or '‣' or '◦' or '▪' or '●' or '■' or '∙' or '·' or '○' or '□' or '◆' or '►' or '▶' or '▸' or '➢' or '➤' or '✓' or '✔'
        || IsSpacedBullet(c);

    /// <summary>Whether that character is one only before a blank: an arrow leads elsewhere too, and stars rate.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsSpacedBullet(char c) => c is '*' or '→' or '➔' or '➜' or '➡' or '⇒' or '★' or '☆' or '✦' or '❖';
}

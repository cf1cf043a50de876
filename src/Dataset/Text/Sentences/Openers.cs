using System.Runtime.CompilerServices;

namespace Dataset.Text.Sentences;

/// <summary>Finds opening punctuation before the first word of a sentence.</summary>
internal static class Openers
{
    /// <summary>Returns the index of the first character after quotation marks, brackets, and bullets.</summary>
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

                // Tokenized text has a space after every punctuation mark.
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

    /// <summary>Determines whether a character is a bullet.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsBullet(char c) =>
        c is '•' or '⁃' or '‣' or '◦' or '▪' or '●' or '■' or '∙' or '·' or '○' or '□' or '◆' or '►' or '▶' or '▸' or '➢' or '➤' or '✓' or '✔'
        || IsSpacedBullet(c);

    /// <summary>Determines whether a bullet requires a space after it: arrows also point to something, and stars also show ratings.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsSpacedBullet(char c) => c is '*' or '→' or '➔' or '➜' or '➡' or '⇒' or '★' or '☆' or '✦' or '❖';
}

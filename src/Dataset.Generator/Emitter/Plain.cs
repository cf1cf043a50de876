using System.Globalization;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Emitter;

/// <summary>
/// Determines which characters are written unescaped in generated code. All others are written as escapes: control characters, line separators, characters that
/// are invisible or change the text direction, unassigned and private-use ones. The categories come from the project's own table, so that the output does not
/// depend on the Unicode version of the compiler's host.
/// </summary>
internal static class Plain
{
    public static bool Contains(char c)
    {
        if (c is >= ' ' and <= '~')
        {
            return true;
        }

        // Letters that are invisible (Hangul fillers) and marks that only select a form.
        if (c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F')
            or '\uFFA0')
        {
            return false;
        }

        return Characters.Category(c) switch
        {
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => false,
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
            _ => true,
        };
    }
}

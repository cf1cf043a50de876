using System;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>
/// Looks closely at what the automaton found in folded text: hyphens, blanks and case. It reads the text backwards from the match's end,
/// because white space has any length and only the end is known.
/// </summary>
internal static class NameVerifier
{
    /// <summary>Where the name begins that ends before <paramref name="end"/>, and how close it is; <see cref="NameForm.None"/> where it is no match.</summary>
    public static NameForm Verify(ReadOnlySpan<char> text, int end, string name, out int start)
    {
        var position = end;
        var form = NameForm.Exact;
        bool needsCapitals = false, hasSmall = false;
        start = 0;
        for (var i = name.Length - 1; i >= 0; i--)
        {
            if (position == 0)
            {
                return NameForm.None;
            }

            var wanted = name[i];
            if (wanted is ' ' or '-')
            {
                if (!SkipGap(text, ref position, out var isHyphen) || (wanted == '-' && !isHyphen))
                {
                    return NameForm.None;
                }

                form = wanted == ' ' && isHyphen ? NameForm.Variant : form;
                continue;
            }

            var found = NameText.Plain(text[--position]);
            hasSmall |= Characters.IsLower(found);
            if (found == wanted)
            {
                continue;
            }

            if (CaseFolding.Fold(found) != CaseFolding.Fold(wanted))
            {
                return NameForm.None;
            }

            if (i > 0 && name[i - 1] == ' ')
            {
                form = NameForm.Variant;
            }
            else
            {
                needsCapitals = true;
            }
        }

        start = position;
        return !NameText.IsBoundaryBefore(text, start) || (needsCapitals && hasSmall) ? NameForm.None : needsCapitals ? NameForm.Capitals : form;
    }

    /// <summary>
    /// The position after the gap that begins at <paramref name="position"/>: a run of white space, a hyphen, or a hyphen at the end of a line.
    /// </summary>
    public static int GapEnd(ReadOnlySpan<char> text, int position)
    {
        var isHyphen = NameText.IsHyphen(text[position]);
        var hasLineEnd = false;
        var end = position + 1;
        while (end < text.Length && Characters.IsWhiteSpace(text[end]))
        {
            hasLineEnd |= text[end] == '\n';
            end++;
        }

        return isHyphen && !hasLineEnd ? position + 1 : end;
    }

    private static bool SkipGap(ReadOnlySpan<char> text, ref int position, out bool isHyphen)
    {
        var start = position;
        var hasLineEnd = false;
        while (start > 0 && Characters.IsWhiteSpace(text[start - 1]))
        {
            start--;
            hasLineEnd |= text[start] == '\n';
        }

        isHyphen = (start == position || hasLineEnd) && start > 0 && NameText.IsHyphen(text[start - 1]);
        start -= isHyphen ? 1 : 0;
        var found = start < position;
        position = start;
        return found;
    }
}

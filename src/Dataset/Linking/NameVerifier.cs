using System;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>
/// Verifies the matches that the automaton found in folded text: hyphens, spaces and case.
/// </summary>
internal static class NameVerifier
{
    /// <summary>
    /// Finds the start of a name that ends before <paramref name="end"/> and how closely it matches; <see cref="NameForm.None"/> if it does not.
    /// </summary>
    public static NameForm Verify(ReadOnlySpan<char> text, int end, string name, out int start)
    {
        var comparison = new NameComparison(end);
        comparison.Continue(text, name, name.Length, 0);
        start = comparison.Position;
        return comparison.GetForm(text);
    }

    /// <summary>
    /// Returns the position after the gap that begins at <paramref name="position"/>: a run of whitespace, a hyphen, or a hyphen at the end of a line.
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

    /// <summary>
    /// Returns whether a gap ends before <paramref name="position"/>; if so, moves the position to its start and reports whether it has a hyphen.
    /// </summary>
    public static bool SkipGap(ReadOnlySpan<char> text, ref int position, out bool isHyphen)
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

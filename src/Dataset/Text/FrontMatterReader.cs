using Dataset.Text.Layout;

namespace Dataset.Text;

/// <summary>
/// Reads front matter as static-site tools write it: a fence <c>---</c> in the first line, <c>key: value</c> lines, and a closing fence
/// <c>---</c> or <c>...</c>. A text that merely begins with a dashed line has none.
/// </summary>
internal static class FrontMatterReader
{
    /// <summary>The front matter of a normalised text, or null if it has none. A block without a closing fence is told as a problem.</summary>
    public static FrontMatterReading? Read(string text)
    {
        if (!FrontMatterLine.IsFence(text, 0, out var position) || !LooksLikeEntries(text, position))
        {
            return null;
        }

        var lines = new FrontMatterLines(text);
        var start = position;
        for (var number = 1; position < text.Length; number++)
        {
            if (FrontMatterLine.IsFence(text, position, out var next, closing: true))
            {
                var span = TextSpan.FromBounds(0, next);
                var content = TextSpan.FromBounds(start, position > start ? position - 1 : position);
                return lines.IsMostlyMalformed ? null : FrontMatterValues.Build(span, content, next, lines);
            }

            lines.Take(position, next, number);
            position = next;
        }

        // Nothing is lost: the whole file is the text. Of the lines that were no entries most are the article's own, so what tells is whether the first entry
        // has a name that is known.
        var problem = new FrontMatterProblem(FrontMatterProblemKind.Unclosed, new TextSpan(0, 3), 0, 0, "---");
        return lines.IsMostlyMalformed && !FrontMatterValues.BeginsWithKnownEntry(lines)
            ? null
            : new FrontMatterReading(
                default, default, 0, null, null, default, null, null, default, default, default, new EquatableArray<FrontMatterProblem>(new[] { problem }));
    }

    // The first line that says something is an entry, or the closing fence.
    private static bool LooksLikeEntries(string text, int position)
    {
        while (position < text.Length)
        {
            if (FrontMatterLine.IsFence(text, position, out var next, closing: true))
            {
                return true;
            }

            var line = FrontMatterLine.Trim(text, position, next);
            if (!line.IsEmpty && text[line.Start] != '#')
            {
                return FrontMatterLine.KeyEnd(text, line) > 0;
            }

            position = next;
        }

        return false;
    }
}

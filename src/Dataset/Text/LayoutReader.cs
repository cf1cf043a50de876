using System.Threading;
using Dataset.Text.Layout;

namespace Dataset.Text;

/// <summary>
/// Reads the layout of a text: headline, byline, paragraphs, and what is not the story. Any text has a reading. Time is linear in its length.
/// </summary>
internal static class LayoutReader
{
    /// <summary>
    /// Reads the layout of a normalized text. If its title is in front matter, all lines belong to the story except those that name its authors or source.
    /// </summary>
    public static LayoutReading Read(string text, bool isTitled = false, StoryWeights? weights = null, CancellationToken cancellation = default)
    {
        if (isTitled)
        {
            return TitledReader.Read(text, cancellation);
        }

        if (MessageReader.TryRead(text, cancellation) is { } message)
        {
            return message;
        }

        // The order matters: each step builds on what the earlier ones have marked.
        weights ??= StoryWeights.Default;
        var draft = PieceReader.Read(text, cancellation);
        PieceRules.Mark(draft, cancellation);
        cancellation.ThrowIfCancellationRequested();
        StoryFinder.Find(draft, weights);
        HeadReader.Read(draft);

        // A line about the author closes the story, so the lines after it need evidence to count as story. A dateline opens a story.
        if (BioRule.Mark(draft) | draft.HasDatelineOutside)
        {
            StoryFinder.Find(draft, weights);
        }

        BodyReader.Read(draft, cancellation);
        CreditReader.Read(draft);
        return BlockWriter.Write(draft);
    }
}

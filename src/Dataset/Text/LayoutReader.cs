using System.Threading;
using Dataset.Text.Layout;

namespace Dataset.Text;

/// <summary>
/// Reads how a text is laid out: headline, byline, paragraphs, and what is not the story. Any text gives a reading, in time that
/// grows with its length.
/// </summary>
internal static class LayoutReader
{
    /// <summary>
    /// The layout of a normalised text; of one whose title stands in front matter all lines are the story's but those that name its authors or source.
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

        // The order matters: each step builds on what those before it have marked.
        weights ??= StoryWeights.Default;
        var draft = PieceReader.Read(text, cancellation);
        PieceRules.Mark(draft, cancellation);
        cancellation.ThrowIfCancellationRequested();
        StoryFinder.Find(draft, weights);
        HeadReader.Read(draft);

        // A line about the author closes the story: what follows has to prove itself. A dateline opens one.
        if (BioRule.Mark(draft) | draft.HasDatelineOutside)
        {
            StoryFinder.Find(draft, weights);
        }

        BodyReader.Read(draft, cancellation);
        CreditReader.Read(draft);
        return BlockWriter.Write(draft);
    }
}

using System.Threading;

namespace Dataset.Text.Layout;

/// <summary>
/// Reads a text whose title is in front matter. It is not a page saved from the web: no line is read as a headline or as boilerplate. A byline with
/// <c>By</c> and a closing credit are read as in any other text.
/// </summary>
internal static class TitledReader
{
    public static LayoutReading Read(string text, CancellationToken cancellation)
    {
        var draft = PieceReader.Read(text, cancellation);
        PieceRules.Mark(draft, cancellation);
        for (var i = 0; i < draft.Count; i++)
        {
            draft.Pieces[i].InStory = true;
        }

        BylineReader.ReadSigned(draft, LeadFinder.Find(draft));
        for (var i = 0; i < draft.Count; i++)
        {
            ref var piece = ref draft.Pieces[i];
            piece.Kind = piece.Kind == BlockKind.Byline ? BlockKind.Byline : BlockKind.Paragraph;
        }

        SubheadingRule.Mark(draft);
        CreditReader.FindClosing(draft);
        return BlockWriter.Write(draft);
    }
}

using System.Runtime.CompilerServices;
using System.Threading;

namespace Dataset.Text.Layout;

/// <summary>Distinguishes paragraphs, subheadings and boilerplate from the first paragraph on.</summary>
internal static class BodyReader
{
    public static void Read(LayoutDraft draft, CancellationToken cancellation)
    {
        for (var i = draft.StoryStart; i < draft.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ref var piece = ref draft.Pieces[i];
            if (piece.Kind == BlockKind.Separator)
            {
                piece.Kind = IsStory(piece) && !BylineRule.IsSignature(draft, piece) ? BlockKind.Paragraph : BlockKind.Boilerplate;
            }
        }

        AsideRule.Mark(draft);
        SubheadingRule.Mark(draft);
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsStory(in Piece piece) =>
        piece.InStory && piece.Mark is PieceMark.None or PieceMark.Credit;
}

using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds what a line may begin with before any of its tokens are created. Nearly all lines of a story begin with no word of bylines, captions or credits, so
/// that no table of forms that requires one has to be tried.
/// </summary>
internal static class LineOpening
{
    private const LineKind Any = ~LineKind.None;

    private static readonly PhraseKinds Table = new(
        ((uint)LineKind.By, BylineWords.Cues.Phrases),
        ((uint)LineKind.By, ["from"]),
        ((uint)LineKind.Label, BylineWords.Labels.Phrases),
        ((uint)LineKind.Agency, NewsAgencies.Names.Phrases),
        ((uint)LineKind.Library, CaptionForms.Libraries.Phrases),
        ((uint)LineKind.Caption, CaptionForms.Beginnings.Phrases),
        ((uint)LineKind.Source, CreditForms.Beginnings.Phrases));

    /// <summary>
    /// Returns the kinds of bylines, captions and credits that the first token may have, and possibly more; all kinds if the token may be a symbol.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public static LineKind Of(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && line[i] is '"' or '\'' or '\u2018' or '\u201C')
        {
            i++;
        }

        return i + 2 >= line.Length || !LetterKinds.IsWord(line[i]) ? Any
            : line[i] == 'B' && line[i + 1] == 'y' ? LineKind.By | (LineKind)Table.At(line, i)
            : (LineKind)Table.At(line, i);
    }
}

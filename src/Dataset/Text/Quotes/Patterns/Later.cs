using Dataset.Text.Clauses;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>Finds attributions at the end of the reporter's sentence.</summary>
internal static class Later
{
    /// <summary>Matches <c>the plan is a "disaster" for all, X said</c>.</summary>
    public static SpeakerFinding Said(QuoteScene q)
    {
        var s = q.Sentence;
        for (var c = q.Chunk + 1; c < s.Chunks.Length; c++)
        {
            if (s.KindOf(c) != ChunkKind.Comma && !(s.KindOf(c) == ChunkKind.Quote && EndsWithComma(q, s.Chunks[c].From)))
            {
                continue;
            }

            var found = After.Either(s, c + 1, q.BeginsFrame, CuePlace.Later);
            if (found.IsFound)
            {
                return found;
            }
        }

        return SpeakerFinding.None;
    }

    private static bool EndsWithComma(QuoteScene q, int token) => q.Tokens.Text[q.Pieces[q.Tokens[token].Piece].Inner.End - 1] == ',';
}

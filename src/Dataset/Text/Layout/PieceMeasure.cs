namespace Dataset.Text.Layout;

/// <summary>Counts words, capitals and such in a piece, in one walk.</summary>
internal static class PieceMeasure
{
    /// <summary>Fills the counts of <paramref name="piece"/>.</summary>
    public static void Measure(string text, ref Piece piece)
    {
        var i = piece.Start;
        while (i < piece.End)
        {
            if (Characters.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            i = Word(text, i, ref piece);
        }

        piece.BeginsQuoted = text[piece.Start] is '"' or '\u201C' or '\u2018' or '\u00AB';
        piece.Ending = Ending(text, piece.Start, piece.End);
    }

    private static int Word(string text, int start, ref Piece piece)
    {
        var i = start;
        var letters = 0;
        var counts = false;
        var firstUpper = false;
        var firstLower = false;
        for (; i < piece.End && !Characters.IsWhiteSpace(text[i]); i++)
        {
            var c = text[i];
            if (Characters.IsLower(c))
            {
                firstLower |= !counts;
                piece.Smalls++;
                letters++;
                counts = true;
            }
            else if (Characters.IsUpper(c))
            {
                firstUpper |= !counts;
                piece.Capitals++;
                letters++;
                counts = true;
            }
            else if (Characters.IsLetterOrDigit(c))
            {
                letters++;
                counts = true;
            }
        }

        piece.Words += counts ? 1 : 0;
        piece.SmallWords += firstLower ? 1 : 0;
        piece.LongWords += letters >= 4 ? 1 : 0;
        piece.LongCapitalised += letters >= 4 && firstUpper ? 1 : 0;
        return i;
    }

    /// <summary>How the text between two positions ends.</summary>
    public static PieceEnd Ending(string text, int start, int end)
    {
        var i = end - 1;
        while (i > start && IsCloser(text[i]))
        {
            i--;
        }

        if (i < start)
        {
            return PieceEnd.Open;
        }

        switch (text[i])
        {
            case '.':
                return IsInitialism(text, start, i) ? PieceEnd.Open : PieceEnd.Stop;
            case '\u2026':
                return PieceEnd.Stop;
            case '?':
            case '!':
                return PieceEnd.Question;
            case ',':
            case ';':
            case ':':
                return PieceEnd.Comma;
            default:
                return PieceEnd.Open;
        }
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '}' or '\u201D' or '\u2019' or '\u00BB' or '*';

    // "U.S." and "D.C." close headlines too: a stop after a single capital that follows a stop ends no sentence by itself.
    private static bool IsInitialism(string text, int start, int stop) =>
        stop - 3 >= start && Characters.IsUpper(text[stop - 1]) && text[stop - 2] == '.' && Characters.IsUpper(text[stop - 3])
        && stop - start < 120;
}

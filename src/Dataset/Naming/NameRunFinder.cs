using System;
using System.Runtime.CompilerServices;
using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>
/// Finds the runs of capitalized words in a unit, including the lowercase words that names contain: particles (<c>Ursula von der Leyen</c>), and <c>of</c>,
/// <c>for</c>, <c>and</c> after the noun of an organization or place (<c>Ministry of Trade and Industry</c>).
/// </summary>
internal static class NameRunFinder
{
    /// <summary>Finds the first run that begins at or after a token.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool TryNext(ReadOnlySpan<NameToken> tokens, int from, out NameRun run)
    {
        for (var first = from; first < tokens.Length; first++)
        {
            if (!tokens[first].IsNameWord)
            {
                continue;
            }

            var last = first;
            var hasOf = false;
            while (Next(tokens, last, ref hasOf) is > 0 and var next)
            {
                last = next;
            }

            run = new(first, last);
            return true;
        }

        run = default;
        return false;
    }

    /// <summary>Returns the token with which the run continues after one of its tokens; 0 if it ends there.</summary>
    private static int Next(ReadOnlySpan<NameToken> tokens, int last, ref bool hasOf)
    {
        if (tokens[last].IsPossessive)
        {
            return 0;
        }

        var next = last + 1;
        if (next >= tokens.Length || tokens[next].Gap is not (NameGap.Blank or NameGap.Ampersand))
        {
            return 0;
        }

        if (tokens[next].IsNameWord)
        {
            return next;
        }

        if (tokens[next].IsMentioned)
        {
            return 0;
        }

        // There are at most two words between: "of the", "von der".
        var isOfNoun = tokens[last].Lexeme.Is(WordTopic.OrganizationNoun | WordTopic.PlaceNoun | WordTopic.EventNoun);
        var after = next;
        var mayHaveAnd = (hasOf && !tokens[last].Lexeme.Is(WordTopic.OrganizationNoun)) || tokens[last].Lexeme.Is(WordTopic.OfficeNoun);
        while (after < tokens.Length && after - next < 2 && tokens[after].Gap == NameGap.Blank && Joins(tokens[after], after == next, isOfNoun, mayHaveAnd))
        {
            after++;
        }

        if (after == next || after >= tokens.Length || tokens[after].Gap != NameGap.Blank || !tokens[after].IsNameWord
            || tokens[after].Lexeme.Is(WordTopic.Month | WordTopic.Weekday))
        {
            return 0;
        }

        hasOf |= isOfNoun;
        return after;
    }

    // Returns whether a lowercase word can be inside a name, after the noun of an organization or not.
    private static bool Joins(in NameToken token, bool isFirst, bool isOfNoun, bool mayHaveAnd)
    {
        if (token.IsCapital || token.IsMentioned)
        {
            return false;
        }

        var word = token.Lexeme;
        return word.Is(WordTopic.NameJoiner) ? isOfNoun
            : word.Is(WordClass.Conjunction) ? isFirst && word.Is(WordTopic.Joiner) && mayHaveAnd
            : word.Is(WordClass.NameParticle);
    }
}

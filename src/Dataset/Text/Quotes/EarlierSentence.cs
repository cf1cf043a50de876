using System.Collections.Generic;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes.Rules;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>A quotation that is a sentence of its own without attribution goes on with the one before it: <c>"A," X said. "B."</c></summary>
internal static class EarlierSentence
{
    private const int LongestQuestion = 8;

    public static SpeakerFinding Find(Scene scene, ReportTokenizer report, int frame, List<QuoteKind> kinds)
    {
        if (frame == 0)
        {
            return SpeakerFinding.None;
        }

        // The last quotation of the paragraph so far whose speaker is known.
        var floor = report.Frames[frame - 1];
        for (var i = scene.Frame.From - 1; i >= 0 && scene.Frame.From - i < 200; i--)
        {
            var token = report.Tokens[i];
            if (token.Kind != TokenKind.Quote || kinds[token.Piece] == QuoteKind.Term || !scene.Findings[token.Piece].IsFound)
            {
                continue;
            }

            var first = scene.Findings[token.Piece];
            if (ActionBeat.In(scene, floor) is { } other && SpokenOn.IsOther(scene.Text, first.Speaker!.Value, other))
            {
                return Implied(other);
            }

            return (i >= floor.From || first.CueToken >= floor.From) && kinds[token.Piece] == QuoteKind.Direct
                ? first with { Attribution = Attribution.Continued, Place = CuePlace.Earlier, Joins = token.Piece }
                : first with { Attribution = Attribution.Implied, Place = CuePlace.Implied, CueToken = -1, Joins = -1 };
        }

        if (Asked(scene, floor) is { IsFound: true } asked)
        {
            return asked;
        }

        return (ActionBeat.In(scene, floor) ?? LastStance.In(scene, report, frame)) is { } speaker ? Implied(speaker) : SpeakerFinding.None;
    }

    /// <summary><c>"A." Lee shrugged.</c>: who opens the paragraph with a quotation and acts behind it.</summary>
    public static SpeakerFinding ActorBehind(Scene scene, ReportTokenizer report, int frame) =>
        frame == 0 && report.Frames.Count > 1 && scene.BeginsFrame && scene.EndsFrame && ActionBeat.Behind(scene, report.Frames[1]) is { } actor
            ? Implied(actor)
            : SpeakerFinding.None;

    private static SpeakerFinding Implied(TextSpan speaker) => new(speaker, null, Attribution.Implied, CuePlace.Implied, -1, -1);

    /// <summary><c>Her advice? "Rest."</c>: a question that is nothing but a noun of saying and its owner.</summary>
    private static SpeakerFinding Asked(Scene scene, Frame before)
    {
        var noun = before.To - 2;
        if (before.To - before.From > LongestQuestion || noun <= before.From || scene.Text[scene.Tokens[before.To - 1].Span.Start] != '?'
            || !scene.Tokens[noun].Is(WordClass.CueNoun))
        {
            return SpeakerFinding.None;
        }

        var kept = scene.Frame;
        scene.Frame = before;
        var found = NounCue.OfOwner(scene, noun);
        scene.Frame = kept;
        return found;
    }
}

using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds the region of the story. Each piece counts for or against it; a change from story to boilerplate or back has a cost, which is lower at a phrase that
/// opens boilerplate. The cheapest path through the text is found in two passes (Viterbi; the states are before, story, other, and closed: after readers'
/// comments, no story continues).
/// </summary>
internal static class StoryFinder
{
    // The distance around a piece within which boilerplate is counted.
    private const int Reach = 8;
    private const int MaxLabelsAtEnd = 4;

    /// <summary>Specifies the state of a path through the text.</summary>
    private enum Place : byte
    {
        Before,
        Story,
        Other,
        Closed,
    }

    [MethodImpl(Jit.AtOnce)]
    public static void Find(LayoutDraft draft, StoryWeights weights)
    {
        // The story of wire copy has no web page around it, and its tables would look like one.
        var leavePrice = draft.IsWrapped ? weights.LeaveWrapped : weights.Leave;
        var noStory = draft.IsWrapped ? weights.LeaveWrapped : weights.NoStory;
        var dateline = draft.Dateline?.Span.Start ?? -1;
        var steps = new Step[draft.Count];
        var before = 0f;
        var story = 0f;
        var other = float.NegativeInfinity;
        var closed = float.NegativeInfinity;
        var around = 0;
        for (var i = 0; i < Reach && i < draft.Count; i++)
        {
            around += IsBoilerplate(draft, i);
        }

        for (var i = 0; i < draft.Count; i++)
        {
            around += IsBoilerplate(draft, i + Reach) - IsBoilerplate(draft, i - Reach - 1);
            ref readonly var piece = ref draft.Pieces[i];
            var resumes = i > 0 && draft.Pieces[i - 1].Resumes;
            var stay = new Way(Place.Story, story);
            var left = new Way(Place.Story, story - LeavePrice(weights, piece.Mark, leavePrice));
            var entered = new Way(Place.Other, other - (resumes ? weights.EnterResumed : weights.Enter));
            var reopened = new Way(Place.Closed, closed - weights.EnterClosed);
            var toStory = Better(Better(stay, new(Place.Before, before - weights.Begin)), Better(entered, reopened));
            var toOther = Better(new(Place.Other, other), left);
            var toClosed = new Way(Place.Closed, closed);
            if (piece.Mark == PieceMark.Closer)
            {
                toClosed = Better(toClosed, toOther);
                toOther = new(Place.Other, float.NegativeInfinity);
            }

            steps[i] = new Step(toStory.From, toOther.From, toClosed.From);
            var weight = weights.Of(piece, around / ((2f * Reach) + 1)) + (piece.Start == dateline ? weights.Dateline : 0f)
                + (IsReport(draft, piece) ? weights.Reported : 0f);
            story = toStory.Value + weight;
            other = toOther.Value;
            closed = toClosed.Value;
            before -= Math.Max(weight, 0f) * weights.ProseBefore;
        }

        WalkBack(draft, steps, Better(Better(new(Place.Story, story), new(Place.Other, other)),
            Better(new(Place.Closed, closed), new(Place.Before, before - noStory))).From);
        TrimTail(draft);
    }

    [MethodImpl(Jit.AtOnce)]
    private static Way Better(in Way one, in Way another) => another.Value > one.Value ? another : one;

    private static void WalkBack(LayoutDraft draft, Step[] steps, Place place)
    {
        for (var i = draft.Count - 1; i >= 0; i--)
        {
            draft.Pieces[i].InStory = place == Place.Story;
            place = place switch
            {
                Place.Story => steps[i].Story,
                Place.Other => steps[i].Other,
                Place.Closed => steps[i].Closed,
                _ => Place.Before,
            };
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private static float LeavePrice(StoryWeights weights, PieceMark mark, float otherwise) => mark switch
    {
        PieceMark.Opener or PieceMark.Closer => weights.LeaveAtOpener,
        PieceMark.Boilerplate => weights.LeaveAtBoilerplate,
        _ => otherwise,
    };

    // If a page has boilerplate, consecutive labels at its end are more of it, even if no phrase indicates it.
    private static void TrimTail(LayoutDraft draft)
    {
        var last = draft.Count - 1;
        while (last >= 0 && !(draft.Pieces[last].InStory && draft.Pieces[last].IsSentence && draft.Pieces[last].Mark is PieceMark.None or PieceMark.Credit))
        {
            last--;
        }

        for (var i = last + 1; i < draft.Count && draft.Count - last > MaxLabelsAtEnd && draft.BoilerplateLines >= LinkRunRule.MinBoilerplate; i++)
        {
            draft.Pieces[i].InStory = false;
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsReport(LayoutDraft draft, in Piece piece) =>
        piece.Mark == PieceMark.None && piece.IsProse && !piece.BeginsQuoted && draft.BoilerplateLines > 0 && (piece.Holds & LinePhrase.Report) != 0;

    [MethodImpl(Jit.AtOnce)]
    private static int IsBoilerplate(LayoutDraft draft, int i) =>
        i >= 0 && i < draft.Count
        && draft.Pieces[i].Mark is PieceMark.Boilerplate or PieceMark.Opener or PieceMark.Closer or PieceMark.Link or PieceMark.Date
            or PieceMark.Byline ? 1 : 0;

    /// <summary>A path that comes from a state, and its value.</summary>
    private readonly record struct Way(Place From, float Value);

    /// <summary>The previous state of the best path to each state.</summary>
    private readonly record struct Step(Place Story, Place Other, Place Closed);
}

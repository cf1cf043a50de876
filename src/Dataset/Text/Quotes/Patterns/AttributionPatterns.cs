using System;
using Dataset.Text.Clauses;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>One way in which a sentence names who says a quotation.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Example">A sentence of that form.</param>
/// <param name="Match">The speaker, or <see cref="SpeakerFinding.None"/> where the sentence has not that form.</param>
internal sealed record AttributionPattern(string Name, string Example, Func<QuoteScene, SpeakerFinding> Match);

/// <summary>All of them, in the order in which they are tried: the first that matches decides.</summary>
internal static class AttributionPatterns
{
    /// <summary>The form of a quotation that a verb governs, though nobody is named who says it.</summary>
    public const string Nobody = "governed, nobody named";

    public static readonly AttributionPattern[] All =
    [
        new("transcript label", "\"HALE: We are done.\"", Labels.Transcript),
        new("as saying, before", "the daily quoted Hale as saying \"...\"", Around.AsSaying),
        new("as saying, behind", "\"...,\" the daily quoted Hale as saying", Around.AsSayingBehind),
        new("put it, before", "as Hale put it, \"...\"", Around.PutIt),
        new("colon, verb", "Hale wrote: \"...\"", Colon.Verb),
        new("colon, source", "And this from Hale: \"...\"", Colon.Source),
        new("colon, label", "In a statement, Hale: \"...\"", Labels.Label),
        new("colon, noun", "Hale had a message for drivers: \"...\"", Colon.Noun),
        new("colon, manner", "Hale was blunt: \"...\"", Labels.Manner),
        new("behind, said X", "\"...,\" said Hale", Behind.SaidBy),
        new("behind, X said", "\"...,\" Hale, a pilot, said", Behind.XSaid),
        new("behind, according to", "\"...,\" according to Hale", Behind.AccordingTo),
        new("behind, noun", "\"...,\" was her reply", BehindAlone.Noun),
        new("behind, signature", "\"...\" - Ann Hale", BehindAlone.Signature),
        new("interrupted", "\"A,\" Hale said, \"b.\"", Around.Interrupted),
        new("aside", "the plan, said Hale, is \"...\"", Around.Aside),
        new("governed", "Hale said the \"...\"", Before.Governed),
        new("according to, before", "According to Hale, the \"...\"", Sources.AccordingBefore),
        new("noun, before", "Hale's claim that \"...\"", Sources.Noun),
        new("in words of", "it is \"...,\" in the words of Hale", Sources.InWords),
        new("later", "a \"disaster\" for all, Hale said", Later.Said),
        new("according to, later", "a \"disaster\" for all, according to Hale", Sources.AccordingLater),
        new("behind, unlisted verb", "\"No way,\" Hale harrumphed.", BehindAlone.Unlisted),
    ];

    /// <summary>The first speaker that a pattern finds; without one, the place of a verb that governs the quotation yet has no one who acts.</summary>
    public static SpeakerFinding Find(QuoteScene scene)
    {
        var place = CuePlace.Nowhere;
        foreach (var pattern in All)
        {
            var found = pattern.Match(scene);
            if (found.IsFound)
            {
                return found with { Form = pattern.Name };
            }

            place = place == CuePlace.Nowhere ? found.Place : place;
        }

        return SpeakerFinding.None with { Place = place, Form = place == CuePlace.Nowhere ? "" : Nobody };
    }
}

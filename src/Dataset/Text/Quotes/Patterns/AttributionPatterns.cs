using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Quotes.Patterns;

/// <summary>A form in which a sentence attributes a quotation to its speaker.</summary>
/// <param name="Name">The name of the form in reports.</param>
/// <param name="Place">The place of the cue.</param>
/// <param name="Cue">A description of the cue.</param>
/// <param name="Speaker">A description of the speaker.</param>
/// <param name="Example">An example sentence.</param>
/// <param name="Match">A function that returns the speaker, or <see cref="SpeakerFinding.None"/> if the sentence does not have the form.</param>
internal sealed record AttributionPattern(
    string Name, CuePlace Place, string Cue, string Speaker, string Example, Func<QuoteScene, SpeakerFinding> Match);

/// <summary>Provides all forms in the order in which they are tried. The first one that matches decides.</summary>
internal static class AttributionPatterns
{
    /// <summary>The form of a quotation that a verb governs without a named speaker.</summary>
    public const string Nobody = "governed, nobody named";

    public static readonly AttributionPattern[] All =
    [
        new("transcript label", CuePlace.Introduction, "a label in capitals inside the marks", "the label", "\"HALE: We are done.\"", Labels.Transcript),
        new(
            "as saying, before", CuePlace.Before, "as saying", "object of quoted, subject of the passive",
            "The daily quoted Hale as saying \"...\".", Around.AsSaying),
        new(
            "as saying, after", CuePlace.After, "as saying", "object of quoted, subject of the passive",
            "\"...,\" the daily quoted Hale as saying.", Around.AsSayingAfter),
        new("put it, before", CuePlace.Before, "put it, after as or before a colon", "subject", "As Hale put it, \"...\".", Around.PutIt),
        new("colon, verb", CuePlace.Introduction, "speech, stance, label", "subject, agent", "Hale wrote: \"...\"", Colon.Verb),
        new("colon, source", CuePlace.Introduction, "according to, from, by", "the source", "And this from Hale: \"...\"", Colon.Source),
        new("colon, label", CuePlace.Introduction, "none", "the name", "In a statement, Hale: \"...\"", Labels.Label),
        new("colon, noun", CuePlace.Introduction, "noun of saying", "possessor, author, or subject", "Hale had a message for drivers: \"...\"", Colon.Noun),
        new("colon, manner", CuePlace.Introduction, "adjective of manner", "subject of be, sound, seem", "Hale was blunt: \"...\"", Labels.Manner),
        new("after, said X", CuePlace.After, "speech", "inverted subject", "\"...,\" said Hale.", After.SaidBy),
        new("after, X said", CuePlace.After, "speech; stance at the end", "subject", "\"...,\" Hale, a pilot, said.", After.XSaid),
        new("after, according to", CuePlace.After, "according to", "the source", "\"...,\" according to Hale.", After.AccordingTo),
        new("after, noun", CuePlace.After, "noun of saying", "possessor, author", "\"...,\" was her reply.", AfterAlone.Noun),
        new("after, signature", CuePlace.After, "a dash", "the name", "\"...\" - Ann Hale", AfterAlone.Signature),
        new("interrupted", CuePlace.Earlier, "cue of the first part", "speaker of the first part", "\"...,\" Hale said, \"...\"", Around.Interrupted),
        new("aside", CuePlace.Before, "speech, between commas", "inverted subject", "The plan, said Hale, is \"...\".", Around.Aside),
        new(
            "governed", CuePlace.Before, "speech, stance, label", "subject, agent of a passive, main subject of a participle",
            "Hale said that \"...\".", Before.Governed),
        new("according to, before", CuePlace.Before, "according to, per", "the source", "According to Hale, it \"...\".", Sources.AccordingBefore),
        new("noun, before", CuePlace.Before, "noun of saying", "possessor, author", "Hale's claim that \"...\" was wrong.", Sources.Noun),
        new("in words of", CuePlace.Later, "words", "possessor, author", "It is \"...,\" in the words of Hale.", Sources.InWords),
        new("later", CuePlace.Later, "speech", "subject, inverted subject", "A \"...\" for all, Hale said.", Later.Said),
        new("according to, later", CuePlace.Later, "according to", "the source", "A \"...\" for all, according to Hale.", Sources.AccordingLater),
        new("after, unlisted verb", CuePlace.After, "any finite verb", "subject", "\"...,\" Hale harrumphed.", AfterAlone.Unlisted),
    ];

    /// <summary>
    /// Returns the first speaker that a form finds. If no form finds one, the result has a place if a verb governs the quotation but has no named actor.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
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

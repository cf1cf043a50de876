using System;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>
/// Verbs of what people do while they speak. Levin (1993): 40 (verbs involving the body), 50 (assuming a position), 30.3 (peer), 9 and 17 (putting, throwing).
/// </summary>
internal static class BeatVerbs
{
    private static readonly (BeatKind Kind, WordClassTable Verbs)[] Tables =
    [
        (BeatKind.Gesture, Make(
            "smile grin:grinned frown scowl glower shrug:shrugged wince blush sigh laugh chuckle giggle chortle snort sniff cough yawn shiver shudder smirk " +
            "sneer pout grimace",
            "wink sob:sobbed weep:wept gasp groan whistle")),
        (BeatKind.Gesture | BeatKind.Response, Make(
            "bow nod:nodded beckon lean kneel:knelt crouch glance stare gaze peer glare squint flinch stiffen hesitate curtsy salute swallow blink gulp")),
        (BeatKind.Movement, Make(
            "turn look rise:rose:risen stand:stood sit:sat stop:stopped pause walk step:stepped point gesture wait straighten shift settle")),
        (BeatKind.Handling, Make(
            "shake:shook:shaken raise lower lift open close shut:shut put:put take:took:taken set:set lay:laid pick hold:held throw:threw:thrown " +
            "drop:dropped clear clench cross",
            "fling:flung lick bite:bit purse narrow draw:drew:drawn spread:spread turn press tilt cock stroke push pull run:ran wave remove tug:tugged bury " +
            "fold wipe rub:rubbed scratch",
            "drain sip:sipped light:lit")),
        (BeatKind.Domestic, Make("pour fold stir:stirred sip:sipped wipe rub:rubbed")),
    ];

    /// <summary>What a word tells as one of some forms of a verb.</summary>
    public static BeatKind KindOf(ReadOnlySpan<char> word, WordClass forms)
    {
        var kinds = BeatKind.None;
        foreach (var (kind, verbs) in Tables)
        {
            kinds |= (verbs[word] & forms) != 0 ? kind : BeatKind.None;
        }

        return kinds;
    }

    private static WordClassTable Make(params string[] lines) => VerbForms.Table(WordClass.PlainVerb, lines);
}

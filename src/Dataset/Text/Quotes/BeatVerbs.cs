namespace Dataset.Text.Quotes;

/// <summary>What somebody does between two things that he or she says. Levin (1993): 40 (verbs involving the body), 50 (assuming a position), 30.3 (peer), 9 and 17 (putting, throwing).</summary>
internal static class BeatVerbs
{
    /// <summary>Only people and beasts do this: <c>nodded</c>.</summary>
    public const WordClass Gesture = WordClass.Speech;

    /// <summary>With this somebody also answers what another said: <c>nodded</c>.</summary>
    public const WordClass Response = WordClass.Weak;

    /// <summary>Prices and ships do this too: <c>rose</c>.</summary>
    public const WordClass Movement = WordClass.Stance;

    /// <summary>What is done with something of one's own: <c>shook his head</c>.</summary>
    public const WordClass Handling = WordClass.Label;

    /// <summary>What is done with a thing at hand: <c>folded the paper</c>.</summary>
    public const WordClass Domestic = WordClass.PlainVerb;

    public static readonly WordTable Words = VerbForms.Table(
        (Gesture, "smile grin:grinned frown scowl glower shrug:shrugged wince blush sigh laugh chuckle giggle chortle snort sniff cough yawn shiver shudder smirk sneer pout grimace"),
        (Gesture, "wink sob:sobbed weep:wept gasp groan whistle"),
        (Gesture | Response, "bow nod:nodded beckon lean kneel:knelt crouch glance stare gaze peer glare squint flinch stiffen hesitate curtsy salute swallow blink gulp"),
        (Movement, "turn look rise:rose:risen stand:stood sit:sat stop:stopped pause walk step:stepped point gesture wait straighten shift settle"),
        (Handling, "shake:shook:shaken raise lower lift open close shut:shut put:put take:took:taken set:set lay:laid pick hold:held throw:threw:thrown drop:dropped clear clench cross fling:flung lick bite:bit purse"),
        (Handling, "narrow draw:drew:drawn spread:spread turn press tilt cock stroke push pull run:ran wave remove tug:tugged bury fold wipe rub:rubbed scratch drain sip:sipped light:lit"),
        (Domestic, "pour fold stir:stirred sip:sipped wipe rub:rubbed"));
}

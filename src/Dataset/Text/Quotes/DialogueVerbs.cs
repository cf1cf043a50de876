using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>
/// Verbs that attribute words in the dialogue of stories, and only right behind a quotation: elsewhere they tell deeds. Levin,
/// English Verb Classes and Alternations (1993): 40.2 (nonverbal expression), 40.1 (breathing), 38 (animal sounds), 55 (aspect), and verbs of advice and
/// quarrel.
/// </summary>
internal static class DialogueVerbs
{
    public static readonly WordClassTable Words = VerbForms.Table(
        WordClass.Speech,
        [
            // nonverbal expression, breath
            "laugh smile grin:grinned beam frown scowl smirk simper leer nod:nodded shrug:shrugged wink wince giggle chortle titter snicker snigger guffaw " +
            "blush pout grimace sigh weep:wept",
            "breathe pant puff wheeze gulp choke cough splutter sputter yawn sniffle blubber whimper falter quaver tremble shudder shiver squeak squeal " +
            "yap:yapped chorus bawl blare hum:hummed",

            // going on and ending
            "return resume proceed pursue finish end begin:began:begun start close echo complete continue amend correct qualify translate supply interpolate " +
            "interpose intervene mouth",

            // advice, comfort, quarrel
            "soothe coax comfort console encourage pacify cajole wheedle entreat implore beseech:besought beg:begged plead admonish reprove rebuke reproach " +
            "scold chide lecture upbraid mock jeer gibe banter bait",
            "needle taunt tease flatter compliment prompt prod:prodded press nudge invite greet welcome salute hail hazard offer venture command direct " +
            "bid:bade demur:demurred dissent assent consent acquiesce",
            "object remonstrate expostulate contradict parry counter dare threaten lie hedge bluff exult gloat triumph marvel apologize apologise " +
            "soliloquize soliloquise moralize moralise philosophize ruminate",
            "meditate calculate query quiz:quizzed interrogate probe ejaculate vociferate babble jabber gabble prattle gibber clamour clamor curse grate own " +
            "grant agree decide consider quoth:quoth",
        ]);
}

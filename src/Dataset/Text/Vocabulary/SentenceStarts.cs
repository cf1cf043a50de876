namespace Dataset.Text.Vocabulary;

/// <summary>
/// Lists words that are capitalized only because they begin a sentence, and therefore show that the sentence before them ends. None is a common name or part of
/// one.
/// </summary>
/// <remarks>
/// Source: the closed classes of English (pronouns, determiners, prepositions, conjunctions, common adverbs and auxiliaries), and some nouns that often begin
/// sentences in news.
/// </remarks>
internal static class SentenceStarts
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Words, WordTopic.Starter);
        words.Add(Courtesies, WordTopic.Starter | WordTopic.CourtesyStarter);
        words.Add(Nouns, WordTopic.NounStarter);
        words.Add(Shouted, WordTopic.ShoutedStarter);
        words.Add(Small, WordTopic.SmallStarter);
    }

    /// <summary>Words that apply if they are capitalized.</summary>
    private const string Words =
        """
        the a an this that these those he she it we you they i his her its their our my your mine there here such same in on at by for from with without
        to of as into onto upon about above across against along alongside amid among around before behind below beneath beside besides between beyond
        despite during except following inside like near off outside over since through throughout toward towards until unlike via within but and or nor
        yet so if when whenever while although though because unless whether once where wherever whereas after than who whom what why how which whose
        whatever whoever however both either neither each every everyone everybody everything all some someone somebody something any anyone anybody
        anything none nobody nothing many most much more few fewer several another other others half one two three four five six seven eight nine ten
        dozens hundreds thousands millions no not now then thus therefore hence moreover furthermore meanwhile still also even only indeed instead
        otherwise later earlier recently lately perhaps maybe possibly probably yes nevertheless nonetheless again already always never often sometimes
        soon usually additionally consequently accordingly finally eventually initially originally previously currently overall ultimately apparently
        clearly obviously fortunately unfortunately surprisingly similarly likewise conversely specifically generally typically historically
        traditionally suddenly separately together elsewhere afterward afterwards today yesterday tomorrow tonight according given based compared asked
        speaking citing noting is are was were be been being do does did has have had can could would should might must let please
        """;

    private const string Courtesies = "mr mrs ms messrs";

    /// <summary>Nouns and adjectives that apply if they are capitalized and can also be part of a name.</summary>
    private const string Nouns =
        """
        analysts officials investors traders dealers economists critics experts sources supporters opponents proponents terms details shares sales
        revenue revenues earnings profit profits prices results demand volume orders exports imports operating researchers scientists authorities
        prosecutors witnesses residents people students voters lawmakers executives employees workers women men children negotiations talks efforts
        neighbors reporters lawyers observers rescuers last next just under early late first second third new
        """;

    /// <summary>Words that apply in text that is entirely in uppercase.</summary>
    private const string Shouted =
        """
        the an this that these those he she it we you they his her its their our my your there here in on at by for from with as after before since but
        and or so if when while because who what why how where all some many no not now then please do does did is are was were can could will would
        have has mr mrs ms
        """;

    /// <summary>Words that apply in lowercase, in text without capitalization. Written without apostrophes, as in such texts.</summary>
    private const string Small =
        """
        i im ive ill id it he she we they you this there these my your our his her its what where why how who does please thanks thank anyway anyone
        maybe if but also hope let lol yes yeah yep nope okay sure thats theres dont didnt cant lets
        """;
}

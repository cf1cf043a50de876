namespace Dataset.Text.Vocabulary;

/// <summary>Lists the closed classes of English words.</summary>
/// <remarks>
/// Source: R. Huddleston, G. Pullum, The Cambridge Grammar of the English Language (2002), chapters 3 (auxiliaries), 5 (determiners, pronouns),
/// 7 (prepositions), 15 (coordinators).
/// </remarks>
internal static class FunctionWords
{
    /// <summary>The classes whose words are not part of an adjacent name, unless they are also names.</summary>
    public const WordClass Closed = WordClass.Auxiliary | WordClass.Pronoun | WordClass.Relative | WordClass.Determiner | WordClass.Preposition
        | WordClass.Subordinator | WordClass.Conjunction | WordClass.Adverb;

    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Be, WordClass.Be | WordClass.Auxiliary);
        words.Add(Auxiliaries, WordClass.Auxiliary);
        words.Add(Pronouns, WordClass.Pronoun);
        words.Add(Nominatives, WordClass.Nominative);
        words.Add(Accusatives, WordClass.Accusative);
        words.Add(Indefinites, WordClass.Indefinite);
        words.Add(TimeUnits, WordClass.TimeUnit);
        words.Add(Relatives, WordClass.Relative);
        words.Add(Determiners, WordClass.Determiner);
        words.Add(Numbers, WordClass.Number);
        words.Add(Prepositions, WordClass.Preposition);
        words.Add(Subordinators, WordClass.Subordinator);
        words.Add(Conjunctions, WordClass.Conjunction);
        words.Add(Adverbs, WordClass.Adverb);
        words.Add(Times, WordClass.Time);
        words.Add(NameParticles, WordClass.NameParticle);
    }

    public const string Be = "am is are was were be been being 're 'm isn't aren't wasn't weren't";

    public const string Auxiliaries =
        "am is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did don't doesn't didn't will would " +
        "shall should can could may might must "
        + "'s 're 'm 've 'd 'll won't wouldn't can't couldn't shouldn't cannot gonna gotta wanna";

    public const string Pronouns =
        "he she they it i we you him her them me us himself herself themselves itself someone somebody everyone everybody anyone nobody others another";

    public const string Nominatives = "he she they i we who";

    public const string Accusatives = "him them me us whom himself herself themselves myself itself";

    public const string Indefinites = "someone somebody everyone everybody anyone anybody nobody others another one those many some";

    public const string TimeUnits =
        "day week month year decade century morning afternoon evening night weekend season hour minute spring summer autumn winter quarter days weeks months " +
        "years decades hours minutes mornings nights";

    public const string Relatives = "who which whom whose";

    public const string Determiners =
        "the a an this these those his her its their my our your some any each every no another several many most both all few other such more";

    public const string Numbers = "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands";

    public const string Prepositions =
        "of in on at by for from to with about against among amid across after around before behind between beyond despite during except into inside near " +
        "off onto out outside over past per regarding "
        + "since through throughout toward towards under until unlike up upon via within without alongside concerning like following including given " +
            "versus according " +
            "down next because";

    public const string Subordinators =
        "that when while because if as although though since until where how why what whether than unless whereas once so after before lest whenever " +
        "wherever whatever";

    public const string Conjunctions = "and but or nor yet plus &";

    public const string Adverbs =
        "also then later still again once even just only now never always often soon already not too earlier instead meanwhile further furthermore moreover " +
        "however thus therefore perhaps maybe indeed "
        + "first second finally twice ever almost nearly rather quite very n't here there else back away together";

    /// <summary>Adverbs of time. The days of the week, which occur next to verbs in the same way, come from <see cref="Calendar"/>.</summary>
    public const string Times = "today yesterday tomorrow tonight last next afterward afterwards recently ago earlier later then";

    public const string NameParticles = "de del della der den des di da do dos du van von la le el al bin ibn bint ben abu al- ter ten zu y";
}

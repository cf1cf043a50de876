namespace Dataset.Text.Vocabulary;

/// <summary>
/// Lists words around a single letter that is a name or grade instead of an initial: <c>Plan B</c>, <c>a grade of C</c>, <c>the Sonata in F</c>.
/// </summary>
/// <remarks>
/// Source: compiled manually from the usage of English-language news and from the documents, places, and measures that are identified by letters.
/// </remarks>
internal static class LetterNames
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Kinds, WordTopic.Designation | WordTopic.LetterKind);
        words.Add(Designations, WordTopic.Designation);
        words.Add(Units, WordTopic.LetterUnit);
        words.Add(Measures, WordTopic.LetterMeasure);
        words.Add(Answers, WordTopic.LetterAnswer);
        words.Add(AwardVerbs, WordTopic.LetterAward);
        words.Add(Works, WordTopic.KeyedWork);
        words.Add(Rulers, WordTopic.Ruler);
        words.Add(Platforms, WordTopic.BeforePlatform);
    }

    /// <summary>Kinds that letters distinguish, even after an article: <c>a Plan B</c>.</summary>
    private const string Kinds =
        """
        vitamin vitamins plan plans hepatitis influenza flu strep grade grades type types subtype class classes size sizes option options category
        categories tier generation gen phase series serie stage rated graded
        """;

    /// <summary>Other things that are named by a letter.</summary>
    private const string Designations =
        """
        group groups subgroup part parts section sections appendix annex schedule chapter exhibit attachment war pool pools article articles title zone
        zones cup letter letters note model version level rank gate gates pier terminal platform block room unit track route line strain formula team
        teams sector district building wing hall lot court courtroom studio theater theatre stand dock berth deck row aisle seat bay channel exit ramp
        road highway figure table diagram map column panel point points item scenario clause paragraph form question answer choice division league
        bracket heat squad cell drive port planet area region layer batch cohort arm component ingredient compound protein factor immunoglobulin clade
        variant lineage act scene book volume bowl apartment flat suite ward
        """;

    /// <summary>
    /// Groups and people that are named by a letter if the word is capitalized: companies and batteries of soldiers have letters, but those of merchants have
    /// initials.
    /// </summary>
    private const string Units = "company battery troop contestant juror witness";

    /// <summary>Things that a letter measures: <c>a rating of B</c>, <c>the rating is B</c>.</summary>
    private const string Measures = "grade grades rating ratings score scores mark marks average key type class category rank value size cup";

    /// <summary>Things that a letter can be: <c>the answer is C</c>.</summary>
    private const string Answers = "answer choice option letter vowel variable";

    /// <summary>Verbs whose object is a grade or size: <c>earned an A</c>, <c>wears an M</c>.</summary>
    private const string AwardVerbs =
        """
        get gets got earn earns earned receive receives received give gives gave given award awards awarded deserve deserves score scores scored average
        averages averaged wear wears wore wearing
        """;

    /// <summary>Musical works that have a key: <c>a Mass in B</c>.</summary>
    private const string Works =
        """
        sonata symphony suite concerto mass prelude fugue quartet quintet trio nocturne requiem partita overture serenade waltz toccata sinfonia
        sonatas symphonies suites concertos preludes quartets played written composed sung
        """;

    /// <summary>Rulers, if the word is capitalized, that are numbered by a Roman numeral, even a single letter.</summary>
    private const string Rulers = "king queen pope emperor empress tsar czar kaiser sultan shah kings queens popes emperors";

    /// <summary>Words before the platform that is named by a letter: <c>posted on X</c>.</summary>
    private const string Platforms = "on via to as platform network site app service formerly called named renamed";
}

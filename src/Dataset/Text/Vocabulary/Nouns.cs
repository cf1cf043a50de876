namespace Dataset.Text.Vocabulary;

/// <summary>Lists nouns that occur around quotations.</summary>
/// <remarks>Source: the AP Stylebook's entries on composition titles, and the nouns of saying derived from the verbs of <see cref="CueVerbs"/>.</remarks>
internal static class Nouns
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Roles, WordClass.Role);
        words.Add(Bodies, WordClass.Body);
        words.Add(CueNouns, WordClass.CueNoun);
        words.AddNouns(VerbalNouns, WordClass.NounLike);
        words.Add(Works, WordClass.Work);
        words.Add(TermIntros, WordClass.TermIntro);
        words.Add(PlaceOpeners, WordClass.PlaceOpener);
        words.Add(Answers, WordClass.Answer);
        words.Add(Manners, WordClass.Manner);
    }

    public const string Roles =
        "spokesman spokeswoman spokesperson spokespeople spokesmen official officials president minister secretary leader leaders lawmaker lawmakers senator " +
        "senators governor mayor police prosecutor prosecutors "
        + "lawyer lawyers attorney attorneys expert experts analyst analysts economist economists aide aides adviser advisers advisor advisors diplomat " +
            "diplomats source sources candidate candidates campaign "
        + "company companies office agency ministry group groups union party paper newspaper magazine report study letter statement court judge judges " +
            "authorities residents witnesses critics supporters scientists "
        + "researchers researcher doctor doctors professor director chairman chairwoman chief executive ceo cfo founder mp head member members manager " +
            "editor author host reporter reporters father mother brother sister son daughter "
        + "wife husband woman man women men people voters students teacher teachers parents neighbor neighbours narrator announcer commander general officer " +
            "officers soldier soldiers coach player activist activists "
        + "businessman strategist pollster consultant counsel surrogate operative press team department bureau committee commission board bank firm";

    /// <summary>Nouns that end like abstract nouns but name organizations and documents that can speak.</summary>
    public const string Bodies =
        "government parliament department administration commission association federation organization organisation corporation delegation coalition nation " +
        "union community ministry institution foundation "
        + "university agency authority committee party statement document assessment announcement editorial division city county embassy family company " +
            "military army navy treasury secretary majority minority "
        + "opposition complaint indictment petition resolution application publication regiment alliance conference constitution declaration court " +
            "lieutenant accountant assistant president resident student "
        + "agreement testament dictionary police establishment legation prosecution defense defence intelligence leadership election-commission station";

    public const string CueNouns =
        "statement statements remark remarks comment comments claim claims assertion allegation accusation announcement answer argument assurance belief " +
        "boast call caution complaint concession conclusion "
        + "confession contention criticism declaration demand denial description email e-mail explanation insistence interview letter memo message motto " +
            "note observation op-ed opinion phrase pledge post prediction "
        + "promise proposal question quip quote quotes headline reaction rebuke recommendation refrain reply report response retort review saying sentiment " +
            "slogan speech suggestion tagline testimony text threat tweet "
        + "verdict view vow warning word words editorial column blog memoir autobiography caption sign poster mantra rallying plea joke line "
        + "advice excuse assessment philosophy reasoning rationale creed catchphrase";

    /// <summary>Base forms of verbs that are equally common as nouns.</summary>
    public const string VerbalNouns =
        "claim report comment answer demand question tweet retweet post text email e-mail cable fax message phone radio note quote reply promise pledge vow " +
        "boast joke gossip talk call cry shout scream roar laugh "
        + "sigh mention state alert caution counsel order protest guess hint jest object recall remark retort shrug smile sniff stress tease toast voice " +
            "volunteer wonder charge point forecast attack back bash "
        + "blame blast cheer curse fault favor hail honor insult mock plug press push rap rebuke ridicule salute scorn slam slap support taunt trash welcome " +
            "appeal fear worry hope hold want wish find aim "
        + "doubt list offer pitch project rail rule brand label nickname name peg picture term title style show chant bark drone groan murmur whisper blog " +
            "chat rage signal estimate challenge dispute defy "
        + "release plan change cost control deal drop face fall fight fire force gain help hit hurt increase lead look love mark meet move need run sign " +
            "start step stop strike struggle test touch trade travel try turn use visit "
        + "vote walk watch wear win work share rate set serve record return rise play pay operate cover date target spark";

    public const string Works =
        "film movie book song album show series program programme play novel documentary article magazine newspaper single track episode poem ballad musical " +
        "opera sitcom podcast radio memoir essay painting "
        + "column anthem hymn ballet exhibition game videogame hit bestseller drama comedy thriller franchise tour sculpture concerto symphony chapter " +
            "exhibit cartoon comic";

    public const string TermIntros =
        "so-called dubbed titled entitled known nicknamed named styled termed word words term phrase hashtag codenamed code-named labeled labelled marked " +
        "supposed purported self-described self-proclaimed called";

    /// <summary>Words that begin a two-word country, state, or province: <c>the mayor of Paris, New Mexico, said</c>.</summary>
    public const string PlaceOpeners =
        "new north south west east northern southern western eastern central rhode costa sri saudi british puerto el san santa nova prince hong " +
        "united czech sierra burkina cape district county greater upper lower great papua ivory abu tamil uttar madhya andhra himachal isle";

    /// <summary>Nouns for an answer, which is speech even if its speaker is not named.</summary>
    public const string Answers = "answer reply response retort rejoinder greeting cry call shout whisper command order";

    /// <summary>Adjectives that describe how someone speaks or reacts.</summary>
    public const string Manners =
        "blunt clear adamant emphatic defiant unrepentant unapologetic categorical frank candid scathing unequivocal philosophical furious angry " +
        "upbeat bullish bearish cautious dismissive optimistic pessimistic hopeful succinct brief modest unmoved undeterred unimpressed unfazed " +
        "insistent explicit direct honest firm sceptical skeptical sanguine coy effusive critical terse curt forthright certain sure unsure doubtful " +
        "confident delighted proud happy unhappy grateful excited disappointed concerned worried sympathetic convinced persuaded impressed";
}

namespace Dataset.Text.Vocabulary;

/// <summary>Lists verbs and other words that indicate that their clause is past or in the future.</summary>
/// <remarks>
/// Source: compiled manually: auxiliaries, words of planning and arrangement, and irregular verbs of news that <see cref="CueVerbs"/> lacks or lists with
/// another meaning.
/// </remarks>
internal static class TenseSigns
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Future, DateWord.Future);
        words.Add(Modals, DateWord.Modal);
        words.Add(Past, DateWord.Past);
        words.Add(NoPast, DateWord.NoPast);
        words.Add(Reporting, DateWord.Reporting);
        words.Add(Addressing, DateWord.Addressing);
        words.Add(BeforeParticiple, DateWord.BeforeParticiple);
        words.Add(BePresent, DateWord.BePresent);
        words.Add(BePast, DateWord.BePast);
        words.Add(Perfect, DateWord.Perfect);
        words.Add(Poised, DateWord.Poised);
        words.Add(Prospects, DateWord.Prospect);
        words.Add(ProspectNouns, DateWord.ProspectNoun);
        words.Add(Arranged, DateWord.Arranged);
        words.Add(Elections, DateWord.Election);
        words.Add(Deciding, DateWord.Deciding);
        words.Add(Delaying, DateWord.Delaying);
        words.Add(ClauseOpeners, DateWord.ClauseOpener);
    }

    private const string Future = "will shall ll upcoming forthcoming coming";

    private const string Modals = "would could may might can should must wouldn couldn shouldn";

    private const string Past =
        """
        was were had did wasn weren hadn didn met held took went came made began won left fell rose became gave got saw lost led sent ran found brought broke
        built stood kept paid struck wrote spoke grew drew cast shut spread burst
        """;

    private const string NoPast = "indeed hundred sacred naked kindred unprecedented talented need speed breed greed seed exceed proceed succeed bleed";

    private const string Reporting =
        """
        said says say added noted insisted argued claimed believed believes thought thinks hoped predicted suggested acknowledged admitted maintained contended
        knew feared conceded stated
        """;

    private const string Addressing = "told tells tell reminded assured informed warned";

    private const string BeforeParticiple = "be been being get getting gets";

    private const string BePresent = "is are am re isn aren";

    private const string BePast = "was were wasn weren";

    private const string Perfect = "has have ve hasn haven";

    /// <summary>Words for what is arranged or likely; the auxiliary before the word determines the time.</summary>
    private const string Poised =
        """
        scheduled rescheduled slated expected due planned set likely unlikely going bound poised about ready eager eligible supposed
        """;

    private const string Prospects =
        """
        want wants wanted wanting hope hopes hoped hoping plan plans planned planning aim aims aimed aiming intend intends intended intending seek seeks
        seeking need needs needed try tries trying vow vows vowed pledge pledges pledged promise promises promised agree agrees agreed decide decides
        decided expect expects expected threaten threatens threatened prepare prepares prepared preparing ask asks asked asking urge urges urged urging order
        orders ordered propose proposes proposed offer offers offered committed choose chooses chose opt opts opted fight fights fighting vie vies vying
        campaigning invite invites invited
        """;

    private const string ProspectNouns =
        """
        plan plans bid bids effort efforts chance chances hope hopes goal aim attempt attempts campaign pledge promise vow threat proposal proposals
        invitation intention intentions ability opportunity deadline order request call calls push fight battle race drive right strategy path
        way quest mission offer
        """;

    private const string Arranged =
        """
        begins starts votes opens closes runs ends expires leaves arrives departs returns resumes launches faces seeks debuts premieres concludes convenes
        meets heads headed heading begin start open close end expire arrive depart return resume launch face convene debut premiere conclude head
        vote facing seeking
        """;

    private const string Elections =
        """
        election elections reelection midterm midterms primary primaries runoff runoffs referendum ballot ballots vote votes voters caucus caucuses contest
        contests race races showdown matchup turnout electability chances odds prospects fortunes victory victories nominee convention
        conventions winning losing
        """;

    private const string Deciding = "won lost elected reelected defeated ousted unseated beat voted chosen swept winning losing";

    private const string Delaying = "delayed postponed adjourned suspended extended deferred rescheduled moved pushed";

    private const string ClauseOpeners = "that because while whether if when which who whom although though unless";
}

namespace Dataset.Text.Vocabulary;

/// <summary>Verbs and other words that say of their clause that it is past or still to come.</summary>
/// <remarks>Source: by hand: auxiliaries, words of planning, and the irregular verbs that news uses most.</remarks>
internal static class TenseSigns
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Future, DateWord.Future);
        words.Add(Past, DateWord.Past);
        words.Add(Reporting, DateWord.Reporting);
        words.Add(BeforeParticiple, DateWord.BeforeParticiple);
        words.Add(BeforeInfinitive, DateWord.BeforeInfinitive);
    }

    private const string Future = "will shall ll would upcoming forthcoming coming scheduled slated expected due planned plans plan hopes aims intends";

    private const string Past =
        """
        was were had did has have met held took went came made began won left fell rose became gave got saw lost led sent ran found brought broke built
        stood kept paid struck wrote spoke grew drew
        """;

    private const string Reporting = "said told added stated announced reported";

    private const string BeforeParticiple = "be been being get";

    private const string BeforeInfinitive = "is are set likely going about due";
}

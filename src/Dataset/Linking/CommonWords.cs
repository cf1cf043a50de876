namespace Dataset.Linking;

/// <summary>
/// Capitalised words that are no part of a name beside them. The closed classes of English (determiners, pronouns, prepositions, conjunctions,
/// auxiliaries, adverbs that link sentences), by hand; <c>will</c> and <c>may</c> are not among them because they are given names as well.
/// </summary>
internal static class CommonWords
{
    /// <summary>Function words, capitalised only at the beginning of a sentence or in a headline.</summary>
    public static readonly WordSet Function = new(
        "a an the this that these those some any no every each either neither both all many most more much few several another other such what which whose " +
        "i he she it we they you me him her us them his its our their your my mine who whom there here " +
        "of in on at by for from with without to into onto upon over under above below between among amid amidst against about around across after before " +
        "behind beneath beside besides beyond despite down during except inside outside like near off out past per since through throughout till until " +
        "toward towards unlike up via within as than because although though while whereas if unless whether when whenever where wherever once but and or " +
        "nor yet so is are was were be been being am has have had do does did can could would shall should might must not " +
        "also again already always even ever finally first further generally hence however indeed instead just last later lately likewise long " +
        "meanwhile moreover nevertheless never next nonetheless now often only otherwise perhaps probably rather recently reportedly second sometimes soon " +
        "still then thereafter therefore third thus today together tomorrow tonight too usually yesterday yes how why " +
        "according aside based given including regarding following concerning aboard alongside notwithstanding " +
        "anti pro ex non post pre");

    /// <summary>Those function words of two letters that are no syllable of Korean, Chinese or Vietnamese names.</summary>
    public static readonly WordSet ShortGrammar = new("is to of at by or as");

    /// <summary>Names of days and months that are not given names or surnames as well: <c>met Kishida Friday</c>.</summary>
    public static readonly WordSet Calendar = new(
        "monday tuesday wednesday thursday friday saturday sunday tue tues thu thur thurs fri " +
        "january february march july september october november december feb jul sept sep oct nov");

    /// <summary>What ends a compound before a name that is no part of the name: <c>Brussels-based</c>, <c>President-elect</c>.</summary>
    public static readonly WordSet CompoundEnds = new("based born led backed elect designate trained educated held run controlled raised");
}

namespace Dataset.Text.Vocabulary;

/// <summary>Lists words around a stop that show whether it ends its sentence.</summary>
/// <remarks>Source: compiled manually from the usage of English-language news.</remarks>
internal static class SentenceContexts
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(QuoteVerbs, WordTopic.QuoteVerb);
        words.Add(ClosingQuoteVerbs, WordTopic.QuoteVerb | WordTopic.ClosingQuoteVerb);
        words.Add(AfterQuoteVerbs, WordTopic.AfterQuoteVerb);
        words.Add(TimeOpenings, WordTopic.TimeOpening);
        words.Add(AfterPrepositions, WordTopic.AfterPreposition);
        words.Add(Counting, WordTopic.Counting);
        words.Add(CreditLabels, WordTopic.CreditLabel);
        words.Add(Grins, WordTopic.Grin);
        words.Add(AfterCompanies, WordTopic.AfterCompany);
        words.Add(AfterCountries, WordTopic.AfterCountry);
        words.Add(BeforeCountries, WordTopic.BeforeCountry);
        words.Add(CountryOpenings, WordTopic.CountryOpening);
        words.Add(BeforeOpenings, WordTopic.BeforeOpening);
        words.Add(ShoutedNames, WordTopic.ShoutedName);
        words.Add(AddressEndings, WordTopic.AddressEnding);
        words.Add(ItemLabels, WordTopic.ItemLabel);
    }

    /// <summary>Verbs that attribute a quotation that ends with a question mark or exclamation point: <c>"Why?" Marlow asked.</c></summary>
    private const string QuoteVerbs =
        """
        said says added adds wrote writes continued explained explains declared declares recalled recalls insisted insists noted notes announced warned
        warns replied replies responded responds answered answers retorted retorts remarked observed
        """;

    /// <summary>Those verbs that cannot be followed by a clause.</summary>
    private const string ClosingQuoteVerbs =
        """
        asked asks told tells cried cries shouted shouts exclaimed exclaims screamed screams yelled yells wondered wonders quipped quips joked jokes
        demanded demands tweeted tweets posted whispered whispers muttered mutters snapped snaps pleaded pleads begged begs chanted inquired inquires
        queried mused muses sighed sighs grumbled grumbles barked barks bellowed bellows roared roars hollered hollers shrieked shrieks
        interjected interjects ventured ventures scoffed scoffs fumed fumes hissed hisses growled growls
        """;

    private const string AfterQuoteVerbs =
        "in on at during as after before when while with from to upon amid under outside inside through across via into near without";

    private const string TimeOpenings = "at by around about before after until from since on";

    /// <summary>Words that follow a preposition within a sentence, but not a particle of a verb (Log In to, Turn On).</summary>
    private const string AfterPrepositions =
        """
        the a an this that these those his her its their our my all some many most both each every no one two three four five six several other another
        early late mid recent fact addition contrast response general particular short order spite average what which
        """;

    /// <summary>Words before a number that is part of their sentence: fell to 2., see step 3.</summary>
    private const string Counting =
        """
        to of at by from in on than the a an and or about nearly only over under for is was are were with as page chapter section item items number step
        steps rule rules part parts act level grade no type option figure table question answer point points phase group plus minus between through
        """;

    private const string CreditLabels =
        """
        image images photo photos photograph photographs photographer picture pictures credit credits illustration graphic video screenshot
        """;

    private const string Grins = "g bg vbg eg s grin smile sigh wink smirk sniff snicker blush frown shrug laugh duck";

    private const string AfterCompanies =
        """
        chairman chairwoman chair president vice chief executive executives senior director directors treasurer ceo cfo coo cto spokesman spokeswoman
        spokesperson managing general deputy assistant associate founder cofounder co partner analyst economist strategist secretary chancellor counsel
        manager head class series unit units division group holdings ltd limited inc corp plc llc llp lp board stock chapter editor publisher professor
        gov sen rep attorney mayor judge senator governor congressman representative democrat republican democratic partners international usa pension
        foundation building tower center plaza
        """;

    private const string AfterCountries =
        """
        academy administration affairs african agency agriculture aid air airways ambassador ambassadors america american americans amateur anti arctic
        army asian assistant associate association atlantic atomic attorney attorneys auto bancorp bank banking bankruptcy border bureau cabinet capitol
        census center centers central chamber charge charter code treaty chief circuit citizenship civil coalition coast command commerce commission
        commissioner committee company comptroller conference congress congressional congressman congresswoman constitution consul consulate copyright
        corps council court courts customs cyber cycling defence defense delegation democrat democratic democrats department dept deputy digital
        director district dollar dollars drug economic economy education election embassy energy environmental envoy european ex executive export
        exports family farm federal figure fiscal fish fleet food football force forces foreign forest fund geological gov government governor grand
        green gulf gymnastics health high highway hockey holocaust home homeland hostage house housing human immigration independence indo institute
        intelligence interior internal international interstate investigators jewish joint judge judicial justice labor labour lawmakers league
        magistrate maritime marine marines marshal marshals masters mediator men mens merchant mexico military minister mint missile mission national
        naval navy news nuclear ocean office officer oil olympian olympic olympics open pacific parliament parole patent peace peacekeepers pension
        pentagon permanent postal power presidency president presidential prime prisons probation public railroad ranger reclamation refugee relations
        rep report representative representatives republican republicans reps reserve resolution revenue rowing route savings science secret secretariat
        secretary securities security sen senate senator senators sens sentencing ski small soccer social solicitor soldiers south southern space
        special sprint state states steel strategic strategy sugar supreme surgeon swimming tax team telecom television tennis territory track trade
        transportation travel treasurer treasury trust trustee under undersecretary united vice veterans virgin war weather west western white women
        womens youth
        """;

    private const string BeforeCountries =
        """
        in into inside outside within throughout across to from around and than like versus leave leaving left enter entered visit visited
        """;

    private const string CountryOpenings = "in across outside inside within throughout unlike from for beyond around";

    private const string BeforeOpenings = "even but and only here back now so yet also elsewhere especially";

    private const string ShoutedNames = "yahoo yum jeopardy oklahoma joomla kahoot wham guess ahoy mia e";

    /// <summary>Endings of domain and file names, including capitalized ones: <c>Salon.Com</c>.</summary>
    private const string AddressEndings =
        """
        com org net html htm gov edu io js ai uk tv fm info biz exe doc docx pdf txt py php asp aspx jpg jpeg png gif mp3 mp4 zip csv json xml dll java
        css xls xlsx ppt pptx ru fr eu pl ch nl jp cn kr br au nz ie za
        """;

    /// <summary>Names of a numbered item at its beginning: <c>Step 1. Oil the chain.</c> Applies to a capitalized word.</summary>
    private const string ItemLabels =
        "step stage tip rule lesson part chapter phase day week round item point question example exercise reason myth fact option method level figure table";
}

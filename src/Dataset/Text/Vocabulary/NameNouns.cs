using System;

namespace Dataset.Text.Vocabulary;

/// <summary>Lists common nouns that end names (or begin them, before <c>of</c>) and show what is named: an organization, a place, or an event.</summary>
/// <remarks>
/// Source: compiled manually from the stylebooks' entries on the capitalization of proper names: organizations, geography, buildings, occasions.
/// </remarks>
internal static class NameNouns
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Organizations, WordTopic.OrganizationNoun);
        words.Add(Places, WordTopic.PlaceNoun);
        words.Add(Events, WordTopic.EventNoun);
        words.Add(Offices, WordTopic.OfficeNoun);
        words.Add(NotNames, WordTopic.NoName);
        words.Add(Joiners, WordTopic.NameJoiner);
    }

    /// <summary>Determines whether a word is the noun of an organization that is named after a person: <c>the Biden Administration</c>.</summary>
    public static bool IsOfPerson(ReadOnlySpan<char> word) => OfPersons.MatchAt(word, 0) == word.Length;

    private static readonly PhraseSet OfPersons = new("administration", "government", "campaign", "cabinet", "presidency", "family", "brothers");

    private const string Organizations =
        """
        academy administration agency airlines airways alliance army arsenal assembly associates association athletic authority ballet bank bancorp board
        brigade broadcasting brothers brotherhood bureau business cabinet capital cathedral center centre centers centres chamber charity choir church
        city-council clinic club coalition collective college command commission committee commons communications community companies company congress
        consortium constabulary cooperative corp corporation corps council court courts daily democrats department dispatch division dynamics electric
        electronics energy enquirer enterprises entertainment exchange express faculty falcons federation financial fire firm fleet force forces forum
        foundation front fund funds gallery gazette general-assembly globe government greens group guard guardian guild headquarters health herald holding
        holdings hospital hospitals house inc industries infirmary initiative institute institution institutes insurance intelligence international
        investigation journal journalists judiciary laboratories laboratory labor labour league legislature liberals library limited llc llp ltd magazine
        mail media medicine ministry mission monitor mosque motor motors museum navy network networks news newspaper newspapers nhs observer office oil
        opera orchestra order organisation organization parliament partners partnership party patrol petroleum pharmaceuticals philharmonic plc police post
        press productions project prosecutor publishing radio railway railways records registry regiment reserve resources restaurant review school schools
        securities senate seminary service services society software solutions squad staff standard station steel store stores studio studios synagogue
        syndicate systems team technologies technology telegraph telecom television theater theatre times treasury tribune tribunal troop troops trust
        trustees union unit united university ventures watch weekly works workers youth
        """;

    private const string Places =
        """
        airport airfield alley alps arena avenue barracks basin bay beach boulevard bridge building camp canal canyon cape castle cemetery circle city coast
        corridor county court-house courthouse creek delta desert district dock docks drive empire estate falls farm forest fort gardens gate glacier gorge
        gulf harbor harbour heights hemisphere highlands highway hill hills hotel island islands isle isles junction lagoon lake lakes lane mall manor marsh
        meadow meadows mine monument mount mountain mountains neck oblast ocean palace park parkway pass peak peninsula pier plains plaza point port
        prefecture prison province quarter quay range rapids reef region republic reserve-park reservoir ridge river road rock roads ruins sea sound springs
        square stadium state states strait straits strip street suburb temple terminal terrace territory territories tower towers town township trail tunnel
        valley village volcano wharf wood woods zone
        """;

    private const string Events =
        """
        accord accords act agreement anniversary attacks award awards ball battle biennale bill bowl campaign carnival ceremony championship championships
        code conference constitution convention coup crisis cup day deal debate declaration derby earthquake election elections eve exhibition expo fair
        fashion-week festival final finals games gala grand-prix hearing holocaust hurricane inquiry intifada invasion jubilee marathon march massacre
        masters memorandum month moon olympics olympiad open operation pact parade peace plan primary prix process protocol race rally referendum
        reformation regatta resolution revolution rising riots season series session show storm strike summit symposium talks tour tournament treaty trial
        trophy typhoon uprising war wars week year
        """;

    /// <summary>Words between a place or organization and an office: <c>Downing Street Press Secretary</c>. No name ends in one of them.</summary>
    private const string Offices =
        """
        foreign defense defence finance interior home health trade transport transportation education energy environment agriculture labor labour commerce
        justice culture national security press state economy economic budget affairs majority minority house opposition managing executive general chief
        deputy vice prime assistant associate acting district circuit federal military police fire campaign human resources permanent special first second
        third food securities drug
        """;

    private const string Joiners = "of for the";

    /// <summary>Words that are conventionally capitalized but do not name a person, organization, place, or event.</summary>
    private const string NotNames =
        """
        ad ads ai aids am app apps arts atm attn bc bce bio ca cc cctv cd ceo cfo cgi co coo covid covid-19 cpi cpr cpu cto cv dc-10 dj dna diy dvd er esg
        etc faq faqs fm gdp gmt gmo gnp god gps hd hiv hr http https html icu id ii iii iv ix vi vii viii xi xii internet ip ipo iq irl isbn it iud ivf kg
        km led lng lgbt lgbtq lgbtqia lol ma mba md mp mps mep meps mou mr mri mrs ms mvp no ngo ngos nft ok op-ed pc pdf phd pin pm po pr ps pvc qr rip rna
        rsvp sms sos std suv suvs tb tba tv tvs uav ufo ufos url urls usb vat vhf vip vips vp vr wi-fi wifi web website www xl xxx bible koran quran torah
        gospel heaven hell earth sun lord jesus christ allah madam sir mom dad mum mama papa grandma grandpa christmas easter ramadan thanksgiving halloween
        hanukkah diwali passover xmas kwanzaa eid t-shirt t-shirts x-ray x-rays e-mail
        """;
}

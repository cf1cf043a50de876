using System;
using System.Collections.Generic;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// Lists countries, states, regions, and large cities, which identify a name as that of a place; and words for nations, languages, creeds, and parties, which
/// are not names.
/// </summary>
/// <remarks>
/// Source: the short names of the members of the United Nations, ISO 3166 for territories and the states of federations, the capitals, and the cities that
/// stylebooks list as not requiring a country; adjectives and nouns of nationality compiled manually from the same sources.
/// </remarks>
internal static class Countries
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Demonyms, WordTopic.Demonym);
        words.Add(Creeds, WordTopic.Demonym);
        words.Add(Directions, WordTopic.Direction);
    }

    private const string Demonyms =
        """
        afghan afghans african africans albanian albanians algerian algerians american americans andorran angolan arab arabs arabic argentine argentinian
        argentinians armenian armenians asian asians australian australians aussie austrian austrians azerbaijani azeri bahamian bahraini bangladeshi
        bangladeshis barbadian basque bavarian belarusian belarusians belgian belgians belizean bengali berliner bhutanese bolivian bolivians bosnian
        bosnians botswanan brazilian brazilians briton britons british brit brits bruneian bulgarian bulgarians burkinabe burmese burundian californian
        californians cambodian cambodians cameroonian canadian canadians cantonese caribbean catalan catalans chadian chechen chechens chilean chileans chinese
        colombian colombians comorian congolese cornish corsican cossack croat croats croatian croatians cuban cubans cypriot cypriots czech czechs danish dane
        danes djiboutian dominican dominicans dutch dutchman ecuadorean ecuadorian egyptian egyptians emirati emiratis english englishman englishmen
        eritrean estonian estonians ethiopian ethiopians eurasian european europeans fijian filipino filipinos finn finns finnish flemish french frenchman
        frenchwoman gabonese gambian georgian georgians german germans germanic ghanaian ghanaians greek greeks greenlandic grenadian guatemalan guatemalans
        guinean guyanese haitian haitians hawaiian hawaiians hebrew hindi hispanic hispanics honduran hondurans hungarian hungarians icelandic icelander
        indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian jamaican jamaicans
        japanese jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans kosovar kurd kurds kurdish kuwaiti kuwaitis kyrgyz lankan lankans laotian
        latin latina latino latinos latvian latvians lebanese liberian liberians libyan libyans lithuanian lithuanians londoner londoners luxembourgish
        macedonian malagasy malawian malay malays malaysian malaysians maldivian malian malians maltese mandarin maori mauritanian mauritian mexican mexicans
        moldovan moldovans mongolian mongolians montenegrin moroccan moroccans mozambican myanmarese namibian nepalese nepali new-yorker
        nicaraguan nicaraguans nigerian nigerians nigerien nordic norwegian norwegians omani ottoman pakistani pakistanis palestinian palestinians
        panamanian papuan paraguayan parisian parisians pashto pashtun persian persians peruvian peruvians polish poles polynesian portuguese prussian punjabi
        qatari qataris roma romanian romanians russian russians rwandan rwandans salvadoran salvadorans samoan saudi saudis scandinavian scot scots scottish
        scotsman senegalese serb serbs serbian serbians siberian sicilian sikh sikhs singaporean singaporeans slav slavic slovak slovaks slovakian slovene
        slovenian somali somalis soviet soviets spaniard spaniards spanish sudanese surinamese swahili swede swedes swedish swiss syrian syrians taiwanese
        tajik tamil tamils tanzanian tanzanians texan texans thai thais tibetan tibetans togolese tongan trinidadian tunisian tunisians turk turks turkish
        turkmen ugandan ugandans ukrainian ukrainians urdu uruguayan uyghur uyghurs uzbek uzbeks venezuelan venezuelans vietnamese welsh western westerner
        westerners yemeni yemenis yiddish yorker yorkers yugoslav zambian zambians zealander zealanders zimbabwean zimbabweans zulu
        """;

    private const string Creeds =
        """
        anglican anglicans atheist baptist baptists buddhist buddhists calvinist catholic catholics christian christians christianity communist communists
        conservative conservatives coptic democrat democrats democratic evangelical evangelicals fascist gop hindu hindus islam islamic islamist islamists jew
        jews jewish jesuit judaism liberal lutheran maoist marxist methodist methodists mormon mormons muslim muslims nazi nazis orthodox presbyterian
        protestant protestants quaker republican republicans shia shiite shiites socialist socialists sunni sunnis taoist tory tories trotskyist unionist
        unionists whig zionist zionists black blacks white whites gothic victorian edwardian georgian-era tudor roman romans byzantine medieval renaissance
        """;

    /// <summary>Words before the adjective of a nation or the name of a region: <c>South Korean</c>, <c>Eastern Europe</c>.</summary>
    private const string Directions =
        """
        north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern
        southwestern upper lower greater latin sri saudi new trans-atlantic mid
        """;

    /// <summary>Determines whether the text consists only of the name of a listed place.</summary>
    public static bool IsPlace(ReadOnlySpan<char> text) => text.Length > 1 && Places.MatchAt(text, 0) == text.Length;

    /// <summary>Determines whether the text begins with the name of a listed place.</summary>
    public static bool BeginsWithPlace(ReadOnlySpan<char> text) => text.Length > 1 && Places.MatchAt(text, 0) > 0;

    /// <summary>Returns the index of the synonym row that contains the name, or -1 if it was not found.</summary>
    public static int FindSynonym(string name) => Rows.Value.TryGetValue(name, out var row) ? row : -1;

    /// <summary>Determines whether the name is the full name of a place that also has other names.</summary>
    public static bool IsFullName(string name) => FindSynonym(name) is >= 0 and var row && Synonyms[row][0] == name;

    private static readonly Lazy<Dictionary<string, int>> Rows = new(NumberRows);

    private static Dictionary<string, int> NumberRows()
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Synonyms.Length; i++)
        {
            foreach (var name in Synonyms[i])
            {
                rows.Add(name, i);
            }
        }

        return rows;
    }

    // The names of each place, with the full name first.
    private static readonly string[][] Synonyms =
    [
        ["United States", "United States of America", "America", "U.S.", "US", "U.S.A.", "USA"],
        ["United Kingdom", "Great Britain", "Britain", "U.K.", "UK"],
        ["United Arab Emirates", "UAE", "U.A.E."],
        ["South Korea", "Republic of Korea", "S. Korea", "Korea", "ROK"],
        ["North Korea", "N. Korea", "DPRK"],
        ["Soviet Union", "USSR", "U.S.S.R."],
        ["Czech Republic", "Czechia"],
        ["Turkey", "T\u00FCrkiye"],
        ["Myanmar", "Burma"],
        ["Netherlands", "Holland"],
        ["Kyiv", "Kiev"],
        ["Washington", "Washington, D.C.", "Washington D.C."],
        ["New York City", "NYC"],
        ["Los Angeles", "LA", "L.A."],
        ["European Union", "EU", "E.U."],
        ["United Nations", "UN", "U.N."],
    ];

    /// <summary>Determines whether a word is a preposition that can precede the name of a place.</summary>
    public static bool IsLocal(ReadOnlySpan<char> word) => Prepositions.MatchAt(word, 0) == word.Length;

    private static readonly PhraseSet Prepositions = new("in", "across", "outside", "throughout", "near");

    /// <summary>The folded names of places. Initialisms omit the last dot.</summary>
    public static readonly PhraseSet Places = new(
        """
        afghanistan;albania;algeria;andorra;angola;antigua;argentina;armenia;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;barbados;belarus;
        belgium;belize;benin;bhutan;bolivia;bosnia;bosnia and herzegovina;botswana;brazil;britain;great britain;brunei;bulgaria;burkina faso;burma;burundi;
        cambodia;cameroon;canada;cape verde;central african republic;chad;chile;china;colombia;comoros;congo;costa rica;croatia;cuba;cyprus;czech republic;
        czechia;denmark;djibouti;dominica;dominican republic;east timor;timor-leste;ecuador;egypt;el salvador;england;equatorial guinea;eritrea;estonia;
        eswatini;ethiopia;fiji;finland;france;gabon;gambia;georgia;germany;east germany;west germany;ghana;greece;greenland;grenada;guatemala;guinea;
        guinea-bissau;guyana;haiti;honduras;hong kong;hungary;iceland;india;indonesia;iran;iraq;ireland;northern ireland;israel;italy;ivory coast;jamaica;
        japan;jordan;kazakhstan;kenya;kiribati;kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;liberia;libya;liechtenstein;lithuania;luxembourg;macau;
        madagascar;malawi;malaysia;maldives;mali;malta;marshall islands;mauritania;mauritius;mexico;micronesia;moldova;monaco;mongolia;montenegro;morocco;
        mozambique;myanmar;namibia;nauru;nepal;netherlands;holland;new zealand;nicaragua;niger;nigeria;north korea;korea;south korea;north macedonia;
        macedonia;norway;oman;pakistan;palau;palestine;panama;papua new guinea;paraguay;peru;philippines;poland;portugal;puerto rico;qatar;romania;russia;
        rwanda;samoa;san marino;saudi arabia;scotland;senegal;serbia;seychelles;sierra leone;singapore;slovakia;slovenia;solomon islands;somalia;
        south africa;south sudan;soviet union;spain;sri lanka;st. lucia;sudan;suriname;sweden;switzerland;syria;taiwan;tajikistan;tanzania;thailand;tibet;
        togo;tonga;trinidad and tobago;trinidad;tunisia;turkey;turkiye;turkmenistan;tuvalu;uganda;ukraine;united arab emirates;uae;u.a.e;united kingdom;uk;
        u.k;united states;us;u.s;u.s.a;usa;america;uruguay;uzbekistan;vanuatu;vatican;vatican city;venezuela;vietnam;wales;yemen;yugoslavia;zaire;zambia;
        zimbabwe;ussr;u.s.s.r;africa;antarctica;asia;europe;north america;south america;latin america;central america;middle east;far east;eastern europe;
        western europe;central asia;southeast asia;south asia;east asia;north africa;west africa;east africa;southern africa;balkans;caribbean;scandinavia;
        caucasus;crimea;donbas;gaza;gaza strip;west bank;golan heights;kashmir;kurdistan;catalonia;bavaria;siberia;chechnya;darfur;sahel;sahara;arctic;
        pacific;atlantic;pacific ocean;atlantic ocean;indian ocean;mediterranean;baltic;black sea;red sea;caspian sea;south china sea;east china sea;
        north sea;persian gulf;indo-pacific;asia-pacific;himalayas;alps;andes;antarctic;alabama;alaska;arizona;arkansas;california;colorado;connecticut;
        delaware;florida;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;
        montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;
        south carolina;south dakota;tennessee;texas;utah;vermont;virginia;west virginia;wisconsin;wyoming;district of columbia;new england;midwest;alberta;
        british columbia;manitoba;new brunswick;newfoundland;nova scotia;ontario;quebec;saskatchewan;yukon;new south wales;queensland;tasmania;victoria;
        western australia;south australia;northern territory;punjab;gujarat;kerala;tamil nadu;uttar pradesh;maharashtra;bihar;west bengal;karnataka;
        rajasthan;guangdong;xinjiang;sichuan;hubei;okinawa;hokkaido;abu dhabi;abuja;accra;addis ababa;adelaide;algiers;amman;amsterdam;anchorage;ankara;
        antwerp;athens;atlanta;auckland;austin;baghdad;baku;baltimore;bamako;bangalore;bengaluru;bangkok;barcelona;basel;basra;beijing;beirut;belfast;
        belgrade;berlin;bern;birmingham;bogota;bonn;boston;brasilia;brisbane;bristol;brussels;bucharest;budapest;buenos aires;buffalo;cairo;calcutta;
        calgary;cambridge;canberra;cape town;caracas;cardiff;casablanca;charlotte;chennai;chicago;cincinnati;cleveland;cologne;colombo;copenhagen;dakar;
        dallas;damascus;dar es salaam;delhi;new delhi;denver;detroit;dhaka;doha;dubai;dublin;dubrovnik;durban;dusseldorf;edinburgh;edmonton;frankfurt;
        geneva;glasgow;gothenburg;guangzhou;guadalajara;guatemala city;hague;the hague;hamburg;hanoi;harare;havana;helsinki;hiroshima;ho chi minh city;
        honolulu;houston;hyderabad;indianapolis;islamabad;istanbul;jakarta;jeddah;jerusalem;johannesburg;kabul;kampala;karachi;kathmandu;kharkiv;khartoum;
        kiev;kyiv;kigali;kingston;kinshasa;kolkata;kuala lumpur;kyoto;lagos;lahore;las vegas;leeds;lima;lisbon;liverpool;ljubljana;london;los angeles;
        luanda;lusaka;lyon;madrid;manchester;manila;marseille;mecca;melbourne;memphis;mexico city;miami;milan;milwaukee;minneapolis;minsk;mogadishu;
        montevideo;montreal;moscow;mosul;mumbai;munich;nagasaki;nairobi;nanjing;naples;nashville;new orleans;new york city;newark;nice;nicosia;oakland;
        odessa;odesa;orlando;osaka;oslo;ottawa;oxford;panama city;paris;perth;philadelphia;phnom penh;phoenix;pittsburgh;port-au-prince;portland;prague;
        pretoria;pyongyang;quito;rabat;ramallah;riga;rio de janeiro;riyadh;rome;rotterdam;sacramento;salt lake city;san antonio;san diego;san francisco;
        san jose;san juan;sanaa;santiago;sao paulo;sarajevo;seattle;seoul;shanghai;shenzhen;sofia;st. louis;st. petersburg;stockholm;stuttgart;suva;sydney;
        taipei;tallinn;tampa;tashkent;tbilisi;tehran;tel aviv;tianjin;tijuana;tirana;tokyo;toronto;tripoli;tucson;tunis;turin;ulaanbaatar;valencia;
        vancouver;venice;vienna;vilnius;warsaw;washington;washington, d.c;washington d.c;wellington;winnipeg;wuhan;yangon;yerevan;yokohama;zagreb;zurich;
        manhattan;brooklyn;queens;bronx;staten island;harlem;hollywood;wall street;silicon valley;white house;kremlin;pentagon;downing street;westminster;
        capitol hill;whitehall;camp david;guantanamo bay;fukushima;chernobyl;broadway;heathrow;korean peninsula;balkan peninsula;arabian peninsula;
        iberian peninsula
        """.Replace("\n", "").Split(';'));
}

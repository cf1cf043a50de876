namespace Dataset.Text.Vocabulary;

/// <summary>Lists the verbs that attribute words to a speaker.</summary>
/// <remarks>
/// Source: B. Levin, English Verb Classes and Alternations (1993), for the classes and most members: 37 (verbs of communication), 33 (judgment verbs), 29
/// (verbs with predicative complements); the others are verbs that style guides of news agencies discuss as attributive verbs.
/// </remarks>
internal static class CueVerbs
{
    public static void AddTo(LexiconBuilder words)
    {
        words.AddVerbs(Speech, WordClass.Speech);
        words.AddVerbs(Stance, WordClass.Stance);
        words.AddVerbs(Weak, WordClass.Weak);
        words.AddVerbs(Silent, WordClass.Silent);
        words.AddVerbs(Label, WordClass.Label);
        words.AddVerbs(Plain, WordClass.PlainVerb);
        words.AddVerbs(Issuing, WordClass.Issue);
        words.AddVerbs(["go:went:gone carry"], WordClass.SpeaksOn);
        words.AddVerbs(["go:went:gone"], WordClass.SpeaksFurther);
        words.AddVerbs(["pipe speak:spoke:spoken"], WordClass.SpeaksUp);
        words.AddVerbs(["chip:chipped chime put:put cut:cut break:broke:broken join strike:struck burst:burst throw:threw:thrown"], WordClass.SpeaksIn);
        words.AddVerbs(["hit:hit fire shoot:shot"], WordClass.SpeaksBack);
        words.AddVerbs(["hit:hit"], WordClass.Attacks);
    }

    /// <summary>Verbs that can govern a whole quotation: Levin 37.1 to 37.9, with irregular forms.</summary>
    public static readonly string[] Speech =
    [
        // 37.1 transfer of a message, 37.2 tell
        "ask cite:cited demonstrate dictate explain explicate narrate preach quote read:read recite relay show:showed:shown teach:taught tell:told " +
        "write:wrote:written",

        // 37.3 manner of speaking
        "bark bellow bleat boom bray burble cackle call chant chirp coo croak croon crow cry drawl drone gasp groan growl grumble grunt hiss holler",
        "hoot howl lisp moan mumble murmur mutter purr rage rasp roar rumble scream screech shout shriek sing:sang:sung snap:snapped snarl sob:sobbed squawk " +
        "squeal",
        "stammer stutter thunder trill utter wail warble wheeze whine whisper whoop yell yelp",

        // 37.4 instrument of communication
        "blog:blogged cable email e-mail fax message phone post radio retweet telegraph telephone telex text tweet",

        // 37.5, 37.6 talk, chitchat
        "speak:spoke:spoken talk argue chat:chatted confer:conferred gab:gabbed gossip joke",

        // 37.7 say
        "admit:admitted allege charge announce assert claim confess confide declare mention " +
        "note observe proclaim propose recount report reveal say:said state " +
        "suggest testify aver:averred avow",

        // 37.8 complain
        "boast brag:bragged complain gripe grouch grouse gush lament bellyache kvetch",

        // 37.9 advise
        "advise alert caution counsel instruct warn urge remind inform assure reassure notify",

        // Attributive verbs of news prose that the classes omit
        "accept acknowledge add affirm agree allow analyze answer ascertain attest begin:began:begun challenge chide chime chuckle clarify comment concede " +
        "conclude confirm contend continue counter",
        "declaim decree demand deny detail " +
        "echo disagree disclose elaborate emphasize emphasise enthuse estimate exclaim exhort expand expound fret:fretted fume " +
        "guess hint imply insist interject",
        "interrupt intone jest maintain muse object opine order persist plead pledge predict proffer promise pronounce protest query question quip:quipped " +
        "react realize reason recall reckon recollect",
        "reflect reiterate rejoin remark remember repeat reply respond retort scoff shrug:shrugged sigh signal sniff speculate stipulate stress " +
        "submit:submitted summarize sum:summed surmise swear:swore:sworn",
        "tease theorize think:thought underline underscore venture voice volunteer vow weigh wonder pray blurt bluster burst deadpan:deadpanned inquire " +
        "enquire laugh smile",
        "type deliver specify ponder posit postulate prophesy recommend rebut:rebutted refute riff:riffed scold sneer snort spell tout thank toast wisecrack " +
        "write-in",
    ];

    /// <summary>Verbs of judgment or stance (Levin 33 and related classes): the quoted fragments that they govern are words of their subject.</summary>
    public static readonly string[] Stance =
    [
        "abhor:abhorred accuse acclaim applaud assail attack back bash belittle bemoan berate blame blast bless castigate celebrate censure champion " +
        "chastise cheer commend",
        "compliment condemn congratulate criticize criticise curse decry defend defy denigrate denounce deplore deride despise dismiss disparage dispute " +
        "downplay endorse excoriate extol:extolled fault favor",
        "greet hail honor impugn insult invoke laud liken lambast lambaste lash malign mock oppose pan:panned plug:plugged praise press push rap:rapped " +
        "rebuff rebuke reject renounce repeat reprimand",
        "reproach reprove repudiate revile ridicule rip:ripped salute savage scorn skewer slam:slammed slap:slapped support tar:tarred taunt threaten toast " +
        "trash upbraid vilify welcome",
        "appeal echo express highlight reaffirm hope fear worry believe consider expect feel:felt hold:held want wish call caution compare discuss outline " +
        "point promote refer:referred regard reference tackle",
        "advocate aim argue assess characterize doubt envision find:found forecast foresee:foresaw foreseen heap invite list offer pitch portray project " +
        "propound raise rail rule seek:sought tell:told trumpet vow",
    ];

    /// <summary>
    /// Verbs in the lists above that express an attitude or action more than speech. If another verb of saying governs them, its subject is the speaker.
    /// </summary>
    public static readonly string[] Weak =
    [
        "talk speak:spoke:spoken chat:chatted gossip confer:conferred accept agree allow challenge continue begin:began:begun persist show:showed:shown " +
        "point question think:thought feel:felt believe want wish hope consider expect fear worry hold:held",
        "find:found seek:sought support threaten aim vow pledge promise plan offer invite list back attack plug:plugged press push rule raise discuss " +
        "compare tackle project doubt wonder remember",
    ];

    /// <summary>Weak verbs whose subject need not have said anything, so they do not make it the speaker of later quotations.</summary>
    public static readonly string[] Silent =
    [
        "think:thought feel:felt find:found hold:held show:showed:shown want wish consider begin:began:begun list invite plan aim seek:sought point expect " +
        "remember compare project tackle continue allow press push threaten accept support offer",
    ];

    /// <summary>Verbs that state how something is named or described (Levin 29.1 to 29.3).</summary>
    public static readonly string[] Label =
    [
        "brand call characterize characterise christen decry deem define depict describe dub:dubbed identify label liken nickname peg:pegged picture portray " +
        "term title entitle name refer:referred",
        "declare pronounce proclaim diagnose consider denounce hail dismiss style rate",
    ];

    /// <summary>Frequent verbs of news that do not govern quotations. They mark where a noun phrase ends.</summary>
    public static readonly string[] Plain =
    [
        "accompany achieve act adopt air allow appear apply approve arrest arrive attempt attend avoid become:became become:became:become beat:beat:beaten " +
        "bring:brought build:built buy:bought campaign carry",
        "cause change choose:chose:chosen close collect come:came:come compete conduct consider contribute control cost:cost create cut:cut deal:dealt " +
        "decide decline decrease defeat deliver deploy describe die",
        "draw:drew:drawn drive:drove:driven drop:dropped earn emerge enact end enter escape establish exceed exist face fail fall:fell:fallen fight:fought " +
        "file fire flee:fled focus follow force gain get:got give:gave:given",
        "go:went:gone grow:grew:grown happen hear:heard help hire hit:hit hurt:hurt include increase introduce invest join keep:kept kill know:knew:known " +
        "last launch lead:led learn leave:left let:let like live look lose:lost",
        "love make:made manage mark meet:met move need nominate open operate own pass pay:paid perform plan:planned play prepare prevent prove provide " +
        "publish pull put:put quit:quit receive record reduce refuse release rely",
        "remain remove represent require resign return rise:rose:risen run:ran:run sell:sold send:sent serve set:set share shoot:shot sign sit:sat spark " +
        "spend:spent stand:stood start step:stepped stop:stopped strike:struck struggle",
        "sue suffer survive take:took:taken talk target tend test touch travel treat trigger try turn undergo:underwent understand:understood unveil use " +
        "visit vote wait walk watch wear:wore:worn win:won work",
        "see:saw:seen eat:ate:eaten feed:fed bear:bore:borne hang:hung hide:hid:hidden lay:laid lie:lay:lain ride:rode:ridden ring:rang:rung " +
        "shake:shook:shaken steal:stole:stolen stick:stuck throw:threw:thrown",
        "bet:bet bind:bound bite:bit:bitten break:broke:broken breed:bred burst cast:cast cling:clung creep:crept dig:dug drink:drank:drunk " +
        "forbid:forbade:forbidden forgive:forgave:forgiven lend:lent",
        "light:lit mean:meant mistake:mistook:mistaken overcome:overcame rid:rid shed:shed shine:shone shrink:shrank shut:shut sleep:slept slide:slid " +
        "spin:spun spring:sprang:sprung strive:strove sweep:swept",
        "swim:swam undertake:undertook:undertaken uphold:upheld upset:upset weave:wove:woven weep:wept withdraw:withdrew:withdrawn withstand:withstood",
        "tear:tore:torn wake:woke blow:blew:blown catch:caught fly:flew:flown forget:forgot:forgotten freeze:froze:frozen sink:sank:sunk spread:spread " +
        "split:split swing:swung seem helm recruit agree beg:begged cover date elect emphasise urge order nod:nodded",
    ];

    /// <summary>Verbs of issuing one's own words.</summary>
    public static readonly string[] Issuing =
    [
        "issue send:sent release post publish write:wrote:written leave:left tweet file circulate distribute record deliver give:gave:given make:made email " +
        "e-mail text sign",
    ];
}

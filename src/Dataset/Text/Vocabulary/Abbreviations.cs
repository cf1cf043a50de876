using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Vocabulary;

/// <summary>
/// Lists abbreviations of English news, grouped by how they behave before the text that follows them and written without their last dot. Case matters:
/// <c>Miss.</c> is a state and <c>miss.</c> is not.
/// </summary>
/// <remarks>Source: the entries of style guides (titles, months, states, company suffixes, units), and general reading.</remarks>
internal static class Abbreviations
{
    public static void AddTo(LexiconBuilder words)
    {
        words.AddAbbreviations(Titles, AbbreviationKind.Title);
        words.AddAbbreviations(Streets, AbbreviationKind.Street);
        words.AddAbbreviations(Numbered, AbbreviationKind.Numbered);
        words.AddAbbreviations(Companies, AbbreviationKind.Company);
        words.AddAbbreviations(States, AbbreviationKind.State);
        words.AddAbbreviations(Countries, AbbreviationKind.Country);
        words.AddAbbreviations(Times, AbbreviationKind.Time);
        words.AddAbbreviations(Leading, AbbreviationKind.Leading);
        words.AddAbbreviations(Closing, AbbreviationKind.Closing);
        words.AddAbbreviations(Units, AbbreviationKind.Unit);
        words.AddAbbreviations(General, AbbreviationKind.General);
    }

    /// <summary>Returns the kind of abbreviation that a word before a dot is. Initialisms are recognized by their form.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static AbbreviationKind Find(ReadOnlySpan<char> word)
    {
        var kind = Lexicon.Find(word).Abbreviation(WordShapes.Of(word));
        if (kind != AbbreviationKind.None || word.IsEmpty)
        {
            return kind;
        }

        if (word.Length == 1)
        {
            return Characters.IsLetter(word[0]) ? AbbreviationKind.Initial : AbbreviationKind.None;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !Characters.IsLetter(word[i]) : word[i] != '.')
            {
                return AbbreviationKind.None;
            }
        }

        return word.Length % 2 == 1 ? AbbreviationKind.Initialism : AbbreviationKind.None;
    }

    /// <summary>Abbreviations before a name.</summary>
    private const string Titles =
        """
        Mr Mrs Ms Mx Messrs Mmes Mme Mlle Prof Profs Sen Sens Rep Reps Gov Govs Pres Gen Gens Lt Lts Col Cols Sgt Sgts Capt Capts Cmdr Comdr Adm Maj Cpl
        Cpls Pvt Pfc Const Cst Cdr Smt Rev Revs Fr Msgr Hon Amb Insp Supt Det Dets Rt Assem Atty Cllr Brig Ens Spc Lieut Hrn Sra Srta Dra Ald Mt Mts Ft
        Ste Wm Chas Geo Jas Jos Thos Robt Archbp Min Lt.Col Lt.Gen Lt.Cmdr Lt.Gov Maj.Gen Brig.Gen Drs MR MRS MS DR PROF SEN REP GOV GEN LT COL SGT CAPT
        REV mr mrs ms dr prof
        """;

    /// <summary>Abbreviations before or after a name.</summary>
    private const string Streets = "St Dr st";

    /// <summary>
    /// Abbreviations only before a number: parts of documents and laws, books of the Bible. The months and weekdays are in <see cref="Calendar"/>.
    /// </summary>
    private const string Numbered =
        """
        No Nos no nos NO Nr N° n° p pp Pp pg pgs Pg Ph Vol Vols vol vols Fig Figs fig figs Sec Secs Sect Sects sect sects Art Arts art arts Ch Chs ch
        chs chap Chap Eq eq Ex ex Pt pts Par Pars par para paras Para Rte Hwy Apt apt Rm Op op Tel tel Ext ext Fax Cl Sch Reg Regs Ver ver ca Ca App
        Sched pop Pop est Est Cir Supp Exod Lev Num Deut Josh Judg Sam Kgs Chron Ezr Neh Esth Ps Pss Prov Eccl Isa Jer Lam Ezek Dan Hos Obad Mic Nah Hab
        Zeph Hag Zech Mal Matt Mk Lk Jn Rom Cor Gal Eph Phil Thess Tim Tit Philem Heb Pet
        """;

    /// <summary>Company suffixes.</summary>
    private const string Companies =
        """
        Inc Corp Co Cos Ltd LLC L.L.C LLP L.L.P L.P LP Plc PLC P.L.C N.V B.V S.A A.G S.p.A S.A.S S.r.l Pty Pte GmbH P.C co inc corp ltd INC CORP CO LTD
        Cie
        """;

    /// <summary>States and provinces.</summary>
    private const string States =
        """
        Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Tenn Tex Vt
        Va Wash Wis Wisc Wyo N.H N.J N.M N.Y N.C N.D S.C S.D R.I W.Va D.C P.R V.I Alta Ont Que Sask Nfld N.S N.B B.C P.E.I N.W.T N.S.W Qld Tas
        """;

    /// <summary>Countries and unions of countries.</summary>
    private const string Countries = "U.S U.K U.N E.U E.C U.S.A U.S.S.R U.A.E";

    /// <summary>Times of day.</summary>
    private const string Times = "a.m p.m A.M P.M";

    /// <summary>Abbreviations that are always followed by more text.</summary>
    private const string Leading = "e.g E.g i.e I.e cf Cf viz vs Vs v VS approx Approx esp incl excl resp ibid aka a.k.a née d.b.a feat Feat";

    /// <summary>Abbreviations that end their clause.</summary>
    private const string Closing = "etc Etc";

    /// <summary>Units after a number.</summary>
    private const string Units =
        """
        in ins ft yd yds mi lb lbs oz gal gals qt qts pt tsp tbsp sq cu cm mm km kg mg ml hr hrs min mins sec secs mph mpg kph rpm bbl bbls yr yrs mo
        mos wk wks
        """;

    /// <summary>All other abbreviations.</summary>
    private const string General =
        """
        Jr Sr Esq Bros Dept Depts dept depts Assn assn Assoc assoc Univ univ Inst Natl natl Nat'l Int'l Intl intl Govt govt Cmte Acad Dist dist Div div
        Ave Aves ave Blvd blvd Rd rd Ln Pl Pkwy Pky Terr Ct Sq Hts Expy Tpke Mfg mfg Mgr mgr Mgmt mgmt Exch Hosp Bldg bldg Ctr Mtn Mtns al Ph.D PhD Ed.D
        Litt.D LL.D Ret ret avg Avg misc Misc Asst asst exec Exec Dir dep Treas Secy orig temp Temp deg Proc Conf Symp Hist Eds eds Bp
        """;
}

using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences.Rules;

/// <summary>
/// A country goes on before what belongs to it (<c>U.S. Treasury</c>) and ends its sentence before a word that surely begins one (<c>in the U.S. He said</c>),
/// or before another name where it stands as a place (<c>in the U.S. Marlow said</c>).
/// </summary>
internal sealed class CountryRule : SentenceRule
{
    private static readonly WordTable Places = new(
        (1, "in into inside outside within throughout across to from around and than like versus leave leaving left enter entered visit visited In Outside"));

    private const int LongestOpening = 24;

    private static readonly WordTable Openings =
        new((1, "In Across Outside Inside Within Throughout Unlike From For Beyond Around in across outside inside within"));

    private static readonly WordTable Before = new((1, "Even But And Only Here Back Now So Yet Also Elsewhere Especially"));

    // What is named after its country: branches of government, forces, offices, ranks.
    private static readonly WordTable Following = new(
        (1,
            """
            Academy Administration Affairs African Agency Agriculture Aid Air Airways Ambassador Ambassadors America American Americans Amateur Anti Arctic Army
            Asian Assistant Associate Association Atlantic Atomic Attorney Attorneys Auto Bancorp Bank Banking Bankruptcy Border Bureau Cabinet Capitol Census
            Center Centers Central Chamber Charge Charter Code Treaty Chief Circuit Citizenship Civil Coalition Coast Command Commerce Commission Commissioner
            Committee Company Comptroller Conference Congress Congressional Congressman Congresswoman Constitution Consul Consulate Copyright Corps Council
            Court Courts Customs Cyber Cycling Defence Defense Delegation Democrat Democratic Democrats Department Dept Deputy Digital Director District Dollar
            Dollars Drug Economic Economy Education Election Embassy Energy Environmental Envoy European Ex Executive Export Exports Family Farm Federal Figure
            Fiscal Fish Fleet Food Football Force Forces Foreign Forest Fund
            Geological Gov Government Governor Grand Green Gulf Gymnastics Health High Highway Hockey Holocaust Home Homeland Hostage House Housing Human
            Immigration Independence Indo Institute Intelligence Interior Internal International Interstate Investigators Jewish Joint Judge Judicial Justice
            Labor Labour Lawmakers League Magistrate Maritime Marine Marines Marshal Marshals Masters Mediator Men Mens Merchant Mexico Military Minister Mint
            Missile Mission National Naval Navy News Nuclear Ocean Office Officer Oil Olympian Olympic Olympics Open Pacific Parliament Parole Patent Peace
            Peacekeepers Pension Pentagon Permanent Postal Power Presidency President Presidential Prime Prisons Probation Public Railroad Ranger Reclamation
            Refugee Relations Rep Report Representative Representatives Republican Republicans Reps Reserve Resolution Revenue Rowing Route Savings Science
            Secret Secretariat Secretary Securities Security Sen Senate Senator Senators Sens Sentencing Ski Small Soccer Social Solicitor Soldiers South
            Southern Space Special Sprint State States Steel Strategic Strategy Sugar Supreme Surgeon Swimming Tax Team Telecom Television Tennis Territory
            Track Trade Transportation Travel Treasurer Treasury Trust Trustee Under Undersecretary United Vice Veterans Virgin War Weather West Western White
            Women Womens Youth
            """));

    public override Verdict Judge(in Stop stop)
    {
        if (stop.Abbreviation != AbbreviationKind.Country || stop.NextKind != NextKind.Upper)
        {
            return stop.Abbreviation == AbbreviationKind.Country && stop.NextKind != NextKind.Nothing ? Verdict.Continue : Verdict.None;
        }

        if (stop.NextIsStarter)
        {
            return OpensSentence(stop) ? Verdict.Continue : Verdict.End;
        }

        var before = WordsBefore.Previous(stop);
        return !stop.OpensBracket && before is "the" && Places.Contains(WordsBefore.Second(stop)) && !IsFollowing(stop) ? Verdict.End : Verdict.Continue;
    }

    // In the U.S. the rate fell: no verb yet.
    private static bool OpensSentence(in Stop stop)
    {
        var text = stop.Text.AsSpan(stop.SentenceStart, stop.Word.Start - stop.SentenceStart).TrimStart("\"“'‘`(".AsSpan()).TrimEnd(" \n".AsSpan());
        if (text.Length > LongestOpening || !text.EndsWith(" the".AsSpan()))
        {
            return false;
        }

        text = text.Slice(0, text.Length - 4);
        var blank = text.LastIndexOf(' ');
        return (blank < 0 || Before.Contains(text.Slice(0, blank))) && Openings.Contains(text.Slice(blank + 1));
    }

    private static bool IsFollowing(in Stop stop)
    {
        var word = stop.NextText;
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is '\'' or '’')
            {
                word = word.Slice(0, i);
            }
        }

        // All capitals are a headline or an agency (the U.S. EPA).
        return Following.Contains(word) || Calendar.IsDayOrMonth(word) || (word.Length > 1 && Characters.IsUpper(word[1]))
            || (stop.NextWord.End < stop.ParagraphEnd && stop.Text[stop.NextWord.End] == '-');
    }
}

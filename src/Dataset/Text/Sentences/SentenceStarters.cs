using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences;

/// <summary>
/// Words that are capitalised only because they begin a sentence, and so tell a sentence's end behind an abbreviation. The closed classes of English (pronouns,
/// determiners, prepositions, conjunctions, common adverbs and auxiliaries) and some nouns that news sentences begin with; none that is a common name or part
/// of one.
/// </summary>
internal static class SentenceStarters
{
    private static readonly WordTable Table = new(
        (1,
            """
            The A An This That These Those He She It We You They I His Her Its Their Our My Your Mine There Here Such Same
            In On At By For From With Without To Of As Into Onto Upon About Above Across Against Along Alongside Amid Among Around Before Behind Below Beneath
            Beside Besides Between Beyond Despite During Except Following Inside Like Near Off Outside Over Since Through Throughout Toward Towards Until Unlike
            Via Within But And Or Nor Yet So If When Whenever While Although Though Because Unless Whether Once Where Wherever Whereas After Than
            Who Whom What Why How Which Whose Whatever Whoever However
            Both Either Neither Each Every Everyone Everybody Everything All Some Someone Somebody Something Any Anyone Anybody Anything None Nobody Nothing
            Many Most Much More Few Fewer Several Another Other Others Half One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions
            No Not Now Then Thus Therefore Hence Moreover Furthermore Meanwhile Still Also Even Only Indeed Instead Otherwise Later Earlier Recently Lately
            Perhaps Maybe Possibly Probably Yes Nevertheless Nonetheless Again Already Always Never Often Sometimes Soon Usually Additionally Consequently
            Accordingly Finally Eventually Initially Originally Previously Currently Overall Ultimately Apparently Clearly Obviously Fortunately Unfortunately
            Surprisingly Similarly Likewise Conversely Specifically Generally Typically Historically Traditionally Suddenly Separately Together Elsewhere
            Afterward Afterwards Today Yesterday Tomorrow Tonight According Given Based Compared Asked Speaking Citing Noting
            Is Are Was Were Be Been Being Do Does Did Has Have Had Can Could Would Should Might Must Let Please
            Mr Mrs Ms Messrs
            """),
        (2,
            """
            Analysts Officials Investors Traders Dealers Economists Critics Experts Sources Supporters Opponents Proponents Terms Details Shares Sales Revenue
            Revenues Earnings Profit Profits Prices Results Demand Volume Orders Exports Imports Operating Researchers Scientists Authorities Prosecutors
            Witnesses Residents People Students Voters Lawmakers Executives Employees Workers Women Men Children Negotiations Talks Efforts Neighbors Reporters
            Lawyers Observers Rescuers Last Next Just Under Early Late First Second Third New
            """));

    // In text that is all capitals.
    private static readonly WordTable Shouted = new(
        (1,
            """
            THE AN THIS THAT THESE THOSE HE SHE IT WE YOU THEY HIS HER ITS THEIR OUR MY YOUR THERE HERE IN ON AT BY FOR FROM WITH AS AFTER BEFORE SINCE BUT AND
            OR SO IF WHEN WHILE BECAUSE WHO WHAT WHY HOW WHERE ALL SOME MANY NO NOT NOW THEN PLEASE DO DOES DID IS ARE WAS WERE CAN COULD WILL WOULD HAVE HAS MR
            MRS MS
            """));

    private static readonly WordTable Small = new(
        (1,
            """
            i im ive ill id it he she we they you this there these my your our his her its what where why how who does please thanks thank anyway anyone maybe
            if but also hope let lol yes yeah yep nope okay sure thats theres dont didnt cant lets
            """));

    /// <summary>Whether a small word at a place of the text may begin a sentence where capitals are not kept.</summary>
    public static bool IsSmallStarter(string text, TextSpan word)
    {
        var length = 0;
        while (length < word.Length && text[word.Start + length] is not ('\'' or '’'))
        {
            length++;
        }

        return Small.Contains(text.AsSpan(word.Start, length));
    }

    /// <summary>Whether the word at a place of the text is one of them there: not an initial, not the first part of a compound.</summary>
    public static bool IsStarter(string text, TextSpan word, int end)
    {
        var length = word.Length;
        for (var i = word.Start; i < word.End; i++)
        {
            if (text[i] is '\'' or '’')
            {
                // Don't, isn't; else It's, they're.
                if (i + 2 == word.End && text[i + 1] == 't')
                {
                    return true;
                }

                length = i - word.Start;
                break;
            }
        }

        var value = Table[text.AsSpan(word.Start, length)];
        if (value == 0 && IsShouted(text, word.Start + length, end))
        {
            value = Shouted[text.AsSpan(word.Start, length)];
        }

        if (value == 0 || (word.End < end && text[word.End] == '-'))
        {
            return false;
        }

        if (word.End < end && text[word.End] == '.')
        {
            return text.AsSpan(word.Start, length) is "Mr" or "Mrs" or "Ms" or "Messrs";
        }

        // A noun or adjective may be part of a name (U.S. Sales Manager): the word after it tells.
        return value == 1 || (word.End + 1 < end
            && (text[word.End] == ',' || (Characters.IsWhiteSpace(text[word.End]) && Characters.IsLower(text[word.End + 1]))));
    }

    // Capitals before the index, a blank, and capitals.
    private static bool IsShouted(string text, int index, int end) =>
        index >= 2 && index + 2 < end && Characters.IsUpper(text[index - 1]) && text[index] == ' ' && Characters.IsUpper(text[index + 1])
            && Characters.IsUpper(text[index + 2]);
}

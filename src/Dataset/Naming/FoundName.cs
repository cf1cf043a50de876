using Dataset.Text;

namespace Dataset.Naming;

/// <summary>The context of a name that indicates its kind; each value is a number of occurrences.</summary>
/// <param name="Titled">With a title or office directly before the name.</param>
/// <param name="Speaks">As the speaker of a quotation, or as the subject of a verb of saying.</param>
/// <param name="Personal">With an age, an initial, a given name, or a clause with <c>who</c>.</param>
/// <param name="Local">With a preposition of place directly before the name, or as the place of a dateline.</param>
/// <param name="Articled">With the article <c>the</c> directly before the name.</param>
internal readonly record struct NameSigns(int Titled, int Speaks, int Personal, int Local, int Articled)
{
    public static NameSigns operator +(NameSigns x, NameSigns y) => new(
        x.Titled + y.Titled, x.Speaks + y.Speaks, x.Personal + y.Personal, x.Local + y.Local, x.Articled + y.Articled);
}

/// <summary>A name in one article, with its occurrences.</summary>
/// <param name="Text">The name as first written, with whitespace as one space.</param>
/// <param name="Certain">The number of occurrences where a capital letter indicates a name.</param>
/// <param name="Opening">The number of occurrences at the beginning of a sentence or quotation, where the first word may be any word.</param>
/// <param name="Weak">The number of occurrences inside a longer run of capitalized words, which count only if the name is known from elsewhere.</param>
/// <param name="Signs">The context of the occurrences.</param>
internal readonly record struct FoundName(string Text, int Certain, int Opening, int Weak, NameSigns Signs);

/// <summary>Letters in parentheses after a name: <c>Liberal Democratic Party (LDP)</c>.</summary>
internal readonly record struct FoundAcronym(string Name, string Acronym);

/// <summary>The names of one article: plain data with everything that the corpus needs.</summary>
/// <param name="Names">Each name once, in order of first appearance.</param>
/// <param name="Acronyms">Pairs of name and acronym.</param>
/// <param name="SmallWords">Hashes of the words that occur in lowercase, each once, ascending; such a word is a name only with other evidence.</param>
internal sealed record ArticleNames(EquatableArray<FoundName> Names, EquatableArray<FoundAcronym> Acronyms, EquatableArray<int> SmallWords);

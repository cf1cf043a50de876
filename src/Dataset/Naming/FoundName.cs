using Dataset.Text;

namespace Dataset.Naming;

/// <summary>What stands around a name that says what it is; each counts its occurrences.</summary>
/// <param name="Titled">A title or office right before it.</param>
/// <param name="Speaks">It is the speaker of a quotation or the subject of a verb of saying.</param>
/// <param name="Personal">An age, an initial, a given name, or a clause with <c>who</c>.</param>
/// <param name="Local">A preposition of place right before it, or it is the place of a dateline.</param>
/// <param name="Articled">The article <c>the</c> right before it.</param>
internal readonly record struct NameSigns(int Titled, int Speaks, int Personal, int Local, int Articled)
{
    public static NameSigns operator +(NameSigns x, NameSigns y) => new(
        x.Titled + y.Titled, x.Speaks + y.Speaks, x.Personal + y.Personal, x.Local + y.Local, x.Articled + y.Articled);
}

/// <summary>A name in one article, and how often it stands there.</summary>
/// <param name="Text">The name as it stands first, white space as one blank.</param>
/// <param name="Certain">How often where a capital says that it is a name.</param>
/// <param name="Opening">How often at the beginning of a sentence or quotation, where its first word may be any word.</param>
/// <param name="Weak">How often inside a longer run of capitalised words, where it counts only if it is known from elsewhere.</param>
/// <param name="Signs">What stands around it.</param>
internal readonly record struct FoundName(string Text, int Certain, int Opening, int Weak, NameSigns Signs);

/// <summary>Letters in brackets after a name: <c>Liberal Democratic Party (LDP)</c>.</summary>
internal readonly record struct FoundAcronym(string Name, string Acronym);

/// <summary>The names of one article: plain data, all that the corpus needs.</summary>
/// <param name="Names">Each name once, in order of first appearance.</param>
/// <param name="Acronyms">Pairs of name and acronym.</param>
/// <param name="SmallWords">Hashes of the words that stand in small letters, each once, rising: what stands so is a name only if a name says so.</param>
internal sealed record ArticleNames(EquatableArray<FoundName> Names, EquatableArray<FoundAcronym> Acronyms, EquatableArray<int> SmallWords);

namespace Dataset.Text.Terms;

/// <summary>
/// The terms of one article: what the index needs of it. Units are its sentences (numbered as they are), then headline, deck, subheadings and
/// credit in the order of <see cref="IndexUnits"/>.
/// </summary>
/// <remarks>
/// A position is a piece of a word: <c>Korea-Japan</c> takes two, and all forms of a piece stand at its one. They are numbered through the article, and
/// one is left out between two units, so that what stands at positions in a row stands in one unit.
/// </remarks>
/// <param name="Terms">Every term once, in ordinal order.</param>
/// <param name="Postings">For each term in that order: how often it stands in the article, then the positions, ascending.</param>
/// <param name="Units">How many positions each unit has.</param>
/// <param name="WordCount">How many words the units have: the length that ranking uses.</param>
internal sealed record ArticleTerms(EquatableArray<string> Terms, EquatableArray<int> Postings, EquatableArray<int> Units, int WordCount);

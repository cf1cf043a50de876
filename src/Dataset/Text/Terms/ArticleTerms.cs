namespace Dataset.Text.Terms;

/// <summary>
/// The terms of one article, as the index needs them. Units are its sentences (with their own numbers), then headline, deck, subheadings and credit in the
/// order of <see cref="IndexUnits"/>.
/// </summary>
/// <remarks>
/// A position is a piece of a word: <c>Korea-Japan</c> has two, and all forms of a piece have the same position. Positions are numbered through the article,
/// with one skipped between two units, so that consecutive positions are in one unit.
/// </remarks>
/// <param name="Terms">The terms, without duplicates, in ordinal order.</param>
/// <param name="Postings">For each term in that order: the number of its occurrences in the article, then their positions, ascending.</param>
/// <param name="Units">The number of positions in each unit.</param>
/// <param name="WordCount">The number of words in the units: the length that ranking uses.</param>
internal sealed record ArticleTerms(EquatableArray<string> Terms, EquatableArray<int> Postings, EquatableArray<int> Units, int WordCount);

namespace Dataset.Text.Terms;

/// <summary>
/// The terms of one article: what the index needs of it. Units are its sentences (numbered as they are), then headline, deck, subheadings and
/// credit in the order of <see cref="IndexUnits"/>.
/// </summary>
/// <param name="Terms">Every term once, in ordinal order.</param>
/// <param name="Postings">For each term in that order: how many units it stands in, then each unit and how often it stands there.</param>
/// <param name="WordCount">How many words the units have: the length that ranking uses.</param>
internal sealed record ArticleTerms(EquatableArray<string> Terms, EquatableArray<int> Postings, int WordCount);

using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Making;
using Dataset.Naming;

namespace Dataset;

public sealed partial class Corpus
{
    /// <summary>
    /// Finds the names that the articles use and that the corpus does not declare: people, organizations, places and events whose attribute is worth adding.
    /// The compiler reports the same names, found by the same rules, as DS0022.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A name is a run of capitalised words that recurs, or that stands once with a title or as a speaker. Its forms are one suggestion (<c>Helen Brandt</c>,
    /// <c>Brandt</c>, <c>Mayor Brandt</c>), under the fullest of them. Words that are capitalised for another reason (the first of a sentence, days, months,
    /// nationalities, headings in capitals) are not names. What a declared entity is mentioned by is not suggested, nor is anything inside a mention.
    /// </para>
    /// <para>Every call reads the texts of all articles again, in time linear to their length.</para>
    /// </remarks>
    /// <param name="limit">How many suggestions at most.</param>
    /// <returns>
    /// The suggestions by <see cref="NameSuggestion.Count"/>, then by the number of articles, then by first appearance.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    /// <example>
    /// <code>
    /// foreach (NameSuggestion name in corpus.SuggestNames(20))
    ///     Console.WriteLine($"[{name.Kind}(\"{name.Name}\")]  // {name.Count} times");
    /// </code>
    /// </example>
    public IReadOnlyList<NameSuggestion> SuggestNames(int limit = 50)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var names = OrderedWork.Do(
            Enumerable.Range(0, ArticleCount).ToArray(),
            static () => new object(),
            (index, _) => NameFinder.Find(GetArticle(index).GetNameSource()),
            OrderedWork.AllCores,
            default);
        var declared = Enumerable.Range(0, EntityCount).Select(GetEntity).SelectMany(static entity => entity.Aliases.Prepend(entity.Name));
        return
        [
            .. NameCollector.Collect(names, declared, limit).Select(name => new NameSuggestion(
                name.Name, name.Kind, [.. name.Aliases], name.Count, [.. name.Articles.Select(GetArticle)])),
        ];
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Making;
using Dataset.Naming;

namespace Dataset;

public sealed partial class Corpus
{
    /// <summary>
    /// Finds names of people, organizations, places and events that the articles use but that the corpus does not declare. The compiler reports the same names,
    /// found by the same rules, as DS0022.
    /// </summary>
    /// <remarks>
    /// <para>A name is a sequence of capitalized words that recurs, or that occurs once with a title or as a speaker. All forms of a name (<c>Helen Brandt</c>,
    /// <c>Brandt</c>, <c>Mayor Brandt</c>) are one suggestion, under the fullest form. Words that are capitalized for another reason (the first word of a
    /// sentence, days, months, nationalities, headings in uppercase) are not names. Names by which declared entities are mentioned are not suggested, and
    /// neither is any text inside a mention.</para>
    /// <para>Every call reads the texts of all articles again, in time proportional to their length.</para>
    /// </remarks>
    /// <param name="limit">The maximum number of suggestions.</param>
    /// <returns>The suggestions, ordered by <see cref="NameSuggestion.Count"/>, number of articles and first appearance.</returns>
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

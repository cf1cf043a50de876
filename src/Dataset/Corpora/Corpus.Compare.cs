using System;
using Dataset.Comparing;
using Dataset.Lists;

namespace Dataset;

public sealed partial class Corpus
{
    /// <summary>
    /// Compares two corpora: what is read otherwise in the articles that both have, article by article and part by part, and which articles, entities and
    /// claims only one of them has.
    /// </summary>
    /// <remarks>
    /// With a saved image (<see cref="Save(string)"/>) as the old corpus a test pins the reading of a corpus: after an upgrade of the library it shows what is
    /// read otherwise. In an article whose text differs the parts of the text are not compared, as their places have no common ground; headline, authors and
    /// the like are.
    /// </remarks>
    /// <param name="old">The corpus to compare with.</param>
    /// <param name="now">The corpus to compare.</param>
    /// <returns>The comparison; its <see cref="CorpusComparison.Changes"/> are empty where both are read alike.</returns>
    /// <exception cref="ArgumentNullException">A corpus is <see langword="null"/>.</exception>
    public static CorpusComparison Compare(Corpus old, Corpus now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        return new CorpusComparison(old, now, new PartList<ReadingChange>(ReadingComparer.Compare(old, now)));
    }
}

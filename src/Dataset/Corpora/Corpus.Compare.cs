using System;
using Dataset.Comparing;
using Dataset.Lists;

namespace Dataset;

public sealed partial class Corpus
{
    /// <summary>
    /// Compares two corpora. The comparison lists the differences in the readings of the articles that both contain, article by article and part by part, and
    /// the articles, entities and claims that only one of them contains.
    /// </summary>
    /// <remarks>
    /// A test can use a saved image (see <see cref="Save(string)"/>) as the old corpus to pin the reading of a corpus: after an upgrade of the library, the
    /// comparison shows what is read differently. If the text of an article differs, the parts of the text are not compared because their positions do not
    /// correspond. The headline, the authors and similar properties are still compared.
    /// </remarks>
    /// <param name="old">The corpus to compare with.</param>
    /// <param name="now">The corpus to compare.</param>
    /// <returns>The comparison. Its <see cref="CorpusComparison.Changes"/> are empty if both corpora are read alike.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="old"/> or <paramref name="now"/> is <see langword="null"/>.</exception>
    public static CorpusComparison Compare(Corpus old, Corpus now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        return new CorpusComparison(old, now, new PartList<ReadingChange>(ReadingComparer.Compare(old, now)));
    }
}

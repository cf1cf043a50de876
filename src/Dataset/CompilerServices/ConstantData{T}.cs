using System.ComponentModel;
using Dataset.Primitives;

namespace Dataset.CompilerServices;

/// <summary>The data of a corpus with typed front matter in the constants of an assembly. Only generated code derives from this type.</summary>
/// <typeparam name="T">The type of the front matter.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ConstantData<T> : ConstantData
    where T : notnull
{
    /// <summary>Creates the front matter of an article from its values.</summary>
    /// <param name="reader">The reader of the values, which are in the order of the constructor parameters.</param>
    /// <returns>A new object.</returns>
    protected abstract T ReadData(ref ValueReader reader);

    internal sealed override Article CreateArticle(Corpus corpus, int index) => new Article<T>(corpus, index, this);

    internal T Read(Article article)
    {
        var values = article.GetDataValues();
        if (values.IsEmpty)
        {
            // The compiler reports this as an error, but a project can lower the severity.
            throw Throw.Image($"the front matter of '{article.Key}' does not fit its type {typeof(T).Name}, as DS0017 reported when the corpus was compiled.");
        }

        var reader = new ValueReader(values, article.Corpus, GetCorpus());
        return ReadData(ref reader);
    }
}

using System.ComponentModel;
using Dataset.Primitives;

namespace Dataset.CompilerServices;

/// <summary>A corpus in the constants of an assembly, the front matter of whose articles has a type. Only generated code derives from this type.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ConstantData<T> : ConstantData
    where T : notnull
{
    /// <summary>Makes an article's front matter of its values.</summary>
    /// <param name="reader">The values, in the order of the constructor's parameters.</param>
    /// <returns>A new object.</returns>
    protected abstract T ReadData(ref ValueReader reader);

    internal sealed override Article CreateArticle(Corpus corpus, int index) => new Article<T>(corpus, index, this);

    internal T Read(Article article)
    {
        var values = article.GetDataValues();
        if (values.IsEmpty)
        {
            // The compiler reports it as an error, which a project can turn into less.
            throw Throw.Image($"the front matter of '{article.Key}' does not fit its type {typeof(T).Name}, as DS0017 said when the corpus was compiled.");
        }

        var reader = new ValueReader(values, article.Corpus, GetCorpus());
        return ReadData(ref reader);
    }
}

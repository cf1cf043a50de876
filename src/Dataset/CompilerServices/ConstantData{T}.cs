using System.ComponentModel;

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
        var reader = new ValueReader(article.GetDataValues(), article.Corpus, GetCorpus());
        return ReadData(ref reader);
    }
}

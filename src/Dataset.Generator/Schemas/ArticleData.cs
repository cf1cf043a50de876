using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Schemas;

/// <summary>An article's front matter, checked and converted.</summary>
/// <param name="Values">The values, in the order in which the record's method reads them; empty if the front matter has no type or an error.</param>
/// <param name="References">The articles that it names.</param>
/// <param name="Entities">The entities that it names.</param>
/// <param name="Issues">The issues of the front matter (DS0017, DS0018).</param>
internal sealed record ArticleData(
    EquatableArray<byte> Values, EquatableArray<ArticleReference> References, EquatableArray<EntityReference> Entities, EquatableArray<Issue> Issues)
{
    /// <summary>The data of an article whose front matter has no type.</summary>
    public static ArticleData None { get; } = new(default, default, default, default);
}

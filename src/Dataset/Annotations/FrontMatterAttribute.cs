using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>
/// Specifies the type of the articles' front matter. Values are checked and converted at compile time and are available as <see cref="Article{T}.Data"/> of
/// each article.
/// </summary>
/// <remarks>
/// <para>The parameters of the type's only public constructor are the schema. Front matter keys are matched to parameter names, ignoring case, <c>-</c> and
/// <c>_</c>. <c>[property: JsonPropertyName("...")]</c> assigns another key to a parameter. A parameter that has no default value and is not nullable is
/// required.</para>
/// <para>A value that does not fit its parameter is an error at its line and column (DS0017). A key that the type does not have is a warning (DS0018).</para>
/// </remarks>
/// <typeparam name="T">A record, class or struct that is at least as accessible as the corpus.</typeparam>
/// <example>
/// <code>
/// [Corpus]
/// [FrontMatter&lt;Story&gt;]
/// public static partial class News { }
///
/// public sealed record Story(string Desk, Priority Priority = Priority.Normal, int? Rank = null);
/// </code>
/// </example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FrontMatterAttribute<T> : Attribute
    where T : notnull
{
}

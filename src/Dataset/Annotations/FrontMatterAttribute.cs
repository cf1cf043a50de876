using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>
/// Gives the front matter of a corpus' articles a type: the values are checked and converted at compile time, and each article has them as
/// <see cref="Article{T}.Data"/>.
/// </summary>
/// <remarks>
/// <para>The parameters of the type's one public constructor are the schema. A key of the front matter is a parameter's name without regard to case,
/// <c>-</c> and <c>_</c>; <c>[property: JsonPropertyName("...")]</c> gives it another. A parameter that has no default value and is not nullable must be
/// there.</para>
/// <para>A value that its parameter cannot hold is an error at its line and column (DS0017), a key that the type does not have a warning (DS0018).</para>
/// </remarks>
/// <typeparam name="T">A record, class or struct that is seen wherever the corpus is.</typeparam>
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

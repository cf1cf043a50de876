using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>
/// Makes a static partial class a corpus: the generator fills it with the project's <c>DatasetArticle</c> files.
/// </summary>
/// <remarks>
/// The attribute is read by the compiler alone and leaves no trace in the assembly, like those that declare people, claims and the rest. All of them
/// may be spread over several partial declarations of the class.
/// </remarks>
/// <example>
/// <code>
/// [Corpus(ReferenceDate = "2024-09-06")]
/// [Person("Fumio Kishida", "Kishida")]
/// [Place("South Korea", "Korea", "S. Korea")]
/// public static partial class News { }
/// </code>
/// </example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusAttribute : Attribute
{
    /// <summary>
    /// The day that relative dates (<c>Friday</c>, <c>next year</c>) count from in articles that name no day of publication,
    /// as <c>yyyy-MM-dd</c>; <see langword="null"/> leaves such dates unresolved.
    /// </summary>
    public string? ReferenceDate { get; set; }

    /// <summary>What the corpus holds, in a sentence or two, for people.</summary>
    public string? Description { get; set; }

    /// <summary>The language of the articles as a BCP 47 tag, <c>en</c> unless given. The reading is made for English.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Whether the term index is compiled in, which makes the assembly larger. Without it the first search makes it in memory.</summary>
    public bool TermIndex { get; set; }
}

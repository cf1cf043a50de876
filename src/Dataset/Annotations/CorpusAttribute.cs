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

    /// <summary>
    /// The key of front matter by which articles are left out of the corpus, such as <c>draft</c>: those whose value of it is <c>true</c>. An entry at the
    /// top level with this very key counts, else one that differs in case, <c>-</c> and <c>_</c> alone. <see langword="null"/> leaves out none.
    /// </summary>
    /// <remarks>
    /// An article that is left out has no member and no text in the assembly. Attributes that name it, and names, evidence and speakers that are found in
    /// such articles only, are not reported. A value that is neither <c>true</c> nor <c>false</c> is reported (DS0016), and its article is kept.
    /// </remarks>
    public string? Exclude { get; set; }

    /// <summary>
    /// As <see cref="Exclude"/>, but only where the compiler optimises (the property <c>Optimize</c> of the project, which the configuration
    /// <c>Release</c> sets): while it is written, an article is in the corpus, and what is released does not have it.
    /// </summary>
    /// <remarks>Values are checked in every configuration.</remarks>
    /// <example><code>[Corpus(ExcludeInRelease = "draft")]</code></example>
    public string? ExcludeInRelease { get; set; }

    /// <summary>Whether the term index is compiled in, which makes the assembly larger. Without it the first search makes it in memory.</summary>
    public bool TermIndex { get; set; }
}

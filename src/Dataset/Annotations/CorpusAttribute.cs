using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>Turns a static partial class into a corpus. The generator fills the class with the <c>DatasetArticle</c> files of the project.</summary>
/// <remarks>
/// Only the compiler reads this attribute and the attributes that declare people, claims and so on. They leave no trace in the assembly. They can be spread
/// over several partial declarations of the class.
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
    /// Gets or sets the day from which relative dates (<c>Friday</c>, <c>next year</c>) are resolved in articles without a day of publication, as
    /// <c>yyyy-MM-dd</c>. If it is <see langword="null"/>, such dates are not resolved.
    /// </summary>
    public string? ReferenceDate { get; set; }

    /// <summary>Gets or sets a description of the contents of the corpus for readers, in a sentence or two.</summary>
    public string? Description { get; set; }

    /// <summary>Gets or sets the language of the articles as a BCP 47 tag. The default is <c>en</c>. Texts are analyzed by rules for English.</summary>
    public string Language { get; set; } = "en";

    /// <summary>
    /// Gets or sets the front matter key that excludes articles from the corpus, such as <c>draft</c>. An article is excluded if its value for the key is
    /// <c>true</c>. Only top-level entries are considered: the entry with exactly this key or, if absent, an entry whose key differs only in case, <c>-</c>
    /// and <c>_</c>. If the value is <see langword="null"/>, no articles are excluded.
    /// </summary>
    /// <remarks>
    /// An excluded article has no member and no text in the assembly. Attributes that refer to it are not reported, and neither are names, evidence and
    /// speakers that occur only in excluded articles. A value that is neither <c>true</c> nor <c>false</c> is reported (DS0016), and its article is kept.
    /// </remarks>
    public string? Exclude { get; set; }

    /// <summary>
    /// Gets or sets a key that is used like <see cref="Exclude"/>, but only if the compiler optimizes (the <c>Optimize</c> property of the project, which the
    /// <c>Release</c> configuration sets). An article is in the corpus while it is being written, but not in the released assembly.
    /// </summary>
    /// <remarks>Values are checked in every configuration.</remarks>
    /// <example><code>[Corpus(ExcludeInRelease = "draft")]</code></example>
    public string? ExcludeInRelease { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the term index is compiled into the assembly, which makes the assembly larger. If it is not, the first search
    /// builds the index in memory.
    /// </summary>
    public bool TermIndex { get; set; }
}

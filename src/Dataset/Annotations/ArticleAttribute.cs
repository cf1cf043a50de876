using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Dataset;

/// <summary>
/// Specifies facts about an article that its file does not state: the name of the generated member, the publisher, the URL and the day of publication.
/// </summary>
/// <param name="key">The key of the article: its path relative to the wildcard of the project item, without extension, with <c>/</c> as the separator.</param>
/// <example><code>[Article("politics/summit", Name = "Summit", Published = "2024-09-06")]</code></example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ArticleAttribute(string key) : Attribute
{
    /// <summary>Gets the key of the article.</summary>
    public string Key { get; } = key;

    /// <summary>Gets or sets the name of the generated member, a C# identifier. If it is <see langword="null"/>, the name is derived from the key.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets the publisher of the article.</summary>
    public string? Publisher { get; set; }

    /// <summary>Gets or sets the URL of the article, an absolute <c>http</c> or <c>https</c> address.</summary>
    [SuppressMessage("Design", "CA1056", Justification = "An attribute's argument cannot be a Uri.")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the day of publication, as <c>yyyy-MM-dd</c>. Relative dates in the article are resolved from it.</summary>
    public string? Published { get; set; }
}

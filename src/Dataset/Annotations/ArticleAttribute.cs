using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Dataset;

/// <summary>States what an article's file does not: a name for the generated member, publisher, address, day of publication.</summary>
/// <param name="key">The article's key: its path under the item's wildcard without extension, with <c>/</c>.</param>
/// <example><code>[Article("politics/summit", Name = "Summit", Published = "2024-09-06")]</code></example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ArticleAttribute(string key) : Attribute
{
    /// <summary>The article's key.</summary>
    public string Key { get; } = key;

    /// <summary>The generated member's name, a C# identifier; <see langword="null"/> makes one from the key.</summary>
    public string? Name { get; set; }

    /// <summary>Who published the article.</summary>
    public string? Publisher { get; set; }

    /// <summary>Where it was published, an absolute <c>http</c> or <c>https</c> address.</summary>
    [SuppressMessage("Design", "CA1056", Justification = "An attribute's argument cannot be a Uri.")]
    public string? Url { get; set; }

    /// <summary>The day of publication, as <c>yyyy-MM-dd</c>. Relative dates of the article count from it.</summary>
    public string? Published { get; set; }
}

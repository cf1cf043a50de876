using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A name that the articles of a corpus use and that the corpus does not declare; <see cref="Corpus.SuggestNames"/> finds them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<NameSuggestion>))]
public sealed record NameSuggestion
{
    internal NameSuggestion(string name, EntityKind kind, IReadOnlyList<string> aliases, int count, IReadOnlyList<Article> articles)
    {
        Name = name;
        Kind = kind;
        Aliases = aliases;
        Count = count;
        Articles = articles;
    }

    /// <summary>The fullest form of the name, in the spelling that is used most often, without title: <c>Helen Brandt</c>.</summary>
    public string Name { get; }

    /// <summary>What the name seems to be, by its own words and by what stands around it; a guess to look at before it is declared.</summary>
    public EntityKind Kind { get; }

    /// <summary>The other forms of the name (<c>Brandt</c>), the one that is used most often first.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>How often the name stands in the articles, in any of its forms, where no declared entity is mentioned.</summary>
    public int Count { get; }

    /// <summary>The articles that have the name, in ordinal order of their keys.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The name, its kind and its count.</summary>
    /// <returns>For example <c>Helen Brandt (Person, 7 in 3 articles)</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} ({Kind}, {Count} in {Articles.Count} {(Articles.Count == 1 ? "article" : "articles")})");
}

using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>A name that the articles of a corpus use but that the corpus does not declare. <see cref="Corpus.SuggestNames"/> finds these names.</summary>
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

    /// <summary>Gets the fullest form of the name, in its most frequent spelling, without a title: <c>Helen Brandt</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the probable kind of the name, guessed from its words and its context. Check the kind before you declare the name.</summary>
    public EntityKind Kind { get; }

    /// <summary>Gets the other forms of the name (<c>Brandt</c>), with the most frequent form first.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Gets the number of occurrences of the name in the articles, in any of its forms, outside mentions of declared entities.</summary>
    public int Count { get; }

    /// <summary>Gets the articles that contain the name, in ordinal order of their keys.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Returns the name, its kind and its count.</summary>
    /// <returns>A string such as <c>Helen Brandt (Person, 7 in 3 articles)</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} ({Kind}, {Count} in {Articles.Count} {(Articles.Count == 1 ? "article" : "articles")})");
}

namespace Dataset.Compiling;

/// <summary>An article that the typed front matter of another article names.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">The entry that names it, as shown in a message.</param>
/// <param name="Target">The place of the entry.</param>
internal sealed record ArticleReference(string Key, string Name, IssueTarget Target);

/// <summary>An entity that the typed front matter of an article names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name that is used.</param>
internal readonly record struct EntityReference(string Id, string Name);

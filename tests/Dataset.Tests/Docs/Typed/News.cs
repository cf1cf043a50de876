using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Dataset;

namespace Dataset.Tests.Docs.Typed;

[Corpus]
[FrontMatter<Story>]
[Person("Ada Marsh", "Marsh")]
public static partial class News { }

public sealed record Story(
    string Desk,
    Priority Priority = Priority.Normal,
    [Range(1, 9)] int? Rank = null,
    IReadOnlyList<string>? Keywords = null,
    Person? Editor = null,
    Article<Story>? FollowUpTo = null,
    Seo? Seo = null);

public sealed record Seo(string Title, bool Index = true);

public enum Priority { Low, Normal, High }

[JsonSerializable(typeof(Story))]
internal sealed partial class StoryContext : JsonSerializerContext;

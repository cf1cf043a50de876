using System.Collections.Generic;
using Dataset.Schemas;

namespace Dataset.Emitter;

/// <summary>One of the tables of a corpus class.</summary>
/// <param name="Property">The property of the class, and of <c>Dataset.Corpus</c>.</param>
/// <param name="Type">The nested class.</param>
/// <param name="Item">The type of its members.</param>
/// <param name="Base">The base class.</param>
/// <param name="Singular">The name of one entry, for messages.</param>
/// <param name="Plural">The name of the entries, for documentation.</param>
/// <param name="Order">The order of the entries, for documentation.</param>
internal sealed record TableKind(string Property, string Type, string Item, string Base, string Singular, string Plural, string Order)
{
    /// <summary>Returns the table for a corpus whose front matter has a type.</summary>
    public TableKind For(FrontMatterSchema? schema) => schema is null || !IsArticles ? this : this with
    {
        Item = Item + "<" + schema.TypeName + ">",
        Base = Base + "<" + Item + "<" + schema.TypeName + ">>",
    };

    /// <summary>Whether it is the table of articles.</summary>
    public bool IsArticles => Property == "Articles";

    /// <summary>The kind of its entities; null for articles and claims, which have no names other than their keys.</summary>
    public EntityKind? Entities { get; init; }

    public static readonly IReadOnlyList<TableKind> All =
    [
        new("Articles", "ArticleTable", "global::Dataset.Article", "global::Dataset.ArticleList", "article", "articles", "in ordinal order of their keys"),
        new("People", "PersonTable", "global::Dataset.Person", "global::Dataset.EntityList<global::Dataset.Person>",
            "person", "people", "in order of declaration") { Entities = EntityKind.Person },
        new("Organizations", "OrganizationTable", "global::Dataset.Organization", "global::Dataset.EntityList<global::Dataset.Organization>",
            "organization", "organizations", "in order of declaration") { Entities = EntityKind.Organization },
        new("Places", "PlaceTable", "global::Dataset.Place", "global::Dataset.EntityList<global::Dataset.Place>",
            "place", "places", "in order of declaration") { Entities = EntityKind.Place },
        new("Events", "EventTable", "global::Dataset.NewsEvent", "global::Dataset.EntityList<global::Dataset.NewsEvent>",
            "event", "events", "in order of declaration") { Entities = EntityKind.Event },
        new("Claims", "ClaimTable", "global::Dataset.Claim", "global::Dataset.ClaimList", "claim", "claims", "in order of declaration"),
    ];
}

using System.Collections.Generic;
using Dataset.Schemas;

namespace Dataset.Emitter;

/// <summary>One of the tables that a corpus class has: what it is called, what it holds.</summary>
/// <param name="Property">The property of the class, and of <c>Dataset.Corpus</c>.</param>
/// <param name="Type">The nested class.</param>
/// <param name="Item">The type of its members.</param>
/// <param name="Base">What it derives from.</param>
/// <param name="Singular">What an entry of it is, for messages.</param>
/// <param name="Plural">What it holds, for documentation.</param>
/// <param name="Order">In which order, for documentation.</param>
internal sealed record TableKind(string Property, string Type, string Item, string Base, string Singular, string Plural, string Order)
{
    /// <summary>The table as a corpus has it whose articles' front matter has a type.</summary>
    public TableKind For(FrontMatterSchema? schema) => schema is null || !IsArticles ? this : this with
    {
        Item = Item + "<" + schema.TypeName + ">",
        Base = Base + "<" + Item + "<" + schema.TypeName + ">>",
    };

    /// <summary>Whether it is the table of articles.</summary>
    public bool IsArticles => Property == "Articles";

    /// <summary>Of which kind its entities are; null of articles and claims, which have no names but their keys.</summary>
    public EntityKind? Entities { get; init; }

    public static readonly IReadOnlyList<TableKind> All =
    [
        new("Articles", "ArticleTable", "global::Dataset.Article", "global::Dataset.ArticleList", "article", "articles", "in ordinal order of their keys"),
        new("People", "PersonTable", "global::Dataset.Person", "global::Dataset.EntityList<global::Dataset.Person>",
            "person", "people", "in the order of their declaration") { Entities = EntityKind.Person },
        new("Organizations", "OrganizationTable", "global::Dataset.Organization", "global::Dataset.EntityList<global::Dataset.Organization>",
            "organization", "organizations", "in the order of their declaration") { Entities = EntityKind.Organization },
        new("Places", "PlaceTable", "global::Dataset.Place", "global::Dataset.EntityList<global::Dataset.Place>",
            "place", "places", "in the order of their declaration") { Entities = EntityKind.Place },
        new("Events", "EventTable", "global::Dataset.NewsEvent", "global::Dataset.EntityList<global::Dataset.NewsEvent>",
            "event", "events", "in the order of their declaration") { Entities = EntityKind.Event },
        new("Claims", "ClaimTable", "global::Dataset.Claim", "global::Dataset.ClaimList", "claim", "claims", "in the order of their declaration"),
    ];
}

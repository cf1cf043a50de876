using System;
using System.Collections.Generic;

namespace Dataset.Standoff.Brat;

/// <summary>The names that are written to brat files, and the other names that are recognized in them.</summary>
internal static class BratNames
{
    public const string Quote = "Quote";
    public const string Speaker = "Speaker";
    public const string Cue = "Cue";
    public const string Date = "Date";
    public const string SaidBy = "SaidBy";
    public const string CuedBy = "CuedBy";

    private static readonly HashSet<string> Quotes = new(StringComparer.OrdinalIgnoreCase) { Quote, "Quotation" };

    private static readonly HashSet<string> Speakers = new(StringComparer.OrdinalIgnoreCase) { Speaker, SaidBy, "Said", "Says", "Attribution" };

    private static readonly Dictionary<string, EntityKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Person"] = EntityKind.Person,
        ["Per"] = EntityKind.Person,
        ["Organization"] = EntityKind.Organization,
        ["Organisation"] = EntityKind.Organization,
        ["Org"] = EntityKind.Organization,
        ["Place"] = EntityKind.Place,
        ["Location"] = EntityKind.Place,
        ["Loc"] = EntityKind.Place,
        ["GPE"] = EntityKind.Place,
        ["Event"] = EntityKind.Event,
    };

    /// <summary>The brat configuration for a folder that this library writes.</summary>
    public const string Configuration =
        """
        # The types of annotations that Dataset writes; see https://brat.nlplab.org/configuration.html.

        [entities]

        Person
        Organization
        Place
        Event
        Quote
        Speaker
        Cue
        Date

        [relations]

        SaidBy	Arg1:Quote, Arg2:Speaker|Person|Organization|Place|Event
        CuedBy	Arg1:Quote, Arg2:Cue
        <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

        [events]

        [attributes]

        Kind	Arg:Quote, Value:Direct|Partial|Term
        Attribution	Arg:Quote, Value:None|Explicit|Pronoun|Continued|Implied|Declared

        """;

    /// <summary>Returns the type of an entity's mentions, which is also the database name in its references.</summary>
    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organization => "Organization",
        EntityKind.Place => "Place",
        _ => "Event",
    };

    /// <summary>Returns the kind of entity that a type stands for, or null.</summary>
    public static EntityKind? GetKind(string type, IReadOnlyDictionary<string, EntityKind>? types) =>
        types is not null && types.TryGetValue(type, out var own) ? own : Kinds.TryGetValue(type, out var kind) ? kind : null;

    public static bool IsQuote(string type) => Quotes.Contains(type);

    public static bool IsSpeaker(string type) => Speaker.Equals(type, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Returns whether a relation or a role of an event leads from a quotation to its speaker. brat numbers a role that occurs twice in an event.
    /// </summary>
    public static bool LeadsToSpeaker(string relation) => Speakers.Contains(relation.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
}

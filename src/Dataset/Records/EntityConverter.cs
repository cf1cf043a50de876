using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Primitives;

namespace Dataset.Records;

/// <summary>Reads people, organizations, places, events, and entities of any kind, by full name, alias or id.</summary>
internal sealed class EntityConverter(Corpus corpus) : JsonConverter<Entity>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Entity).IsAssignableFrom(typeToConvert);

    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        EntityKind? kind = typeToConvert == typeof(Person) ? EntityKind.Person
            : typeToConvert == typeof(Organization) ? EntityKind.Organization
            : typeToConvert == typeof(Place) ? EntityKind.Place
            : typeToConvert == typeof(NewsEvent) ? EntityKind.Event
            : null;
        var what = kind?.ToString().ToLowerInvariant() ?? "entity";
        var name = Reference.Read(ref reader, what, "full name, alias or id");
        var found = corpus.FindEntities(kind, name);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new JsonException(Throw.NotFound(
                what, name, corpus.Name, corpus.Entities.Where(e => (kind ?? e.Kind) == e.Kind).SelectMany(e => e.Aliases.Prepend(e.Name))).Message),

            // Entities of several kinds may have the same name.
            _ when found.DistinctBy(e => e.Name).Count() < found.Count => throw new JsonException(
                $"The corpus '{corpus.Name}' has more than one {what} '{name}': {string.Join(", ", found.Select(e => $"'{e.Id}'"))}; use the id."),
            _ => throw new JsonException(Throw.Ambiguous(what, name, corpus.Name, found.Select(e => e.Name)).Message),
        };
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}

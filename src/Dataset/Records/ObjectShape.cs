using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dataset.Text.FrontMatter;

namespace Dataset.Records;

/// <summary>Objects, whose keys become the names of their type's properties.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly JsonPropertyInfo[] _properties;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byFolded = new(StringComparer.Ordinal);
    private readonly bool _keepsOthers;

    public ObjectShape(JsonTypeInfo info)
    {
        _properties = info.Properties.Where(property => !property.IsExtensionData).ToArray();
        _keepsOthers = _properties.Length < info.Properties.Count
            || (info.UnmappedMemberHandling ?? info.Options.UnmappedMemberHandling) == JsonUnmappedMemberHandling.Disallow;
        for (var i = 0; i < _properties.Length; i++)
        {
            _byName.TryAdd(_properties[i].Name, i);
            _byFolded.TryAdd(KeyFolding.Fold(_properties[i].Name), i);
        }
    }

    public override void Write(JsonElement value, RecordWriter writer)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            value.WriteTo(writer.Json);
            return;
        }

        var entries = value.EnumerateObject().ToArray();
        var properties = Array.ConvertAll(entries, entry => Find(entry.Name));
        var chosen = Choose(entries, properties);
        writer.Json.WriteStartObject();
        for (var i = 0; i < entries.Length; i++)
        {
            var (key, item) = (entries[i].Name, entries[i].Value);
            if (properties[i] < 0)
            {
                if (_keepsOthers)
                {
                    writer.WriteProperty(key, key, item, typeof(JsonElement));
                }
            }
            else if (chosen[properties[i]] == i)
            {
                var property = _properties[properties[i]];
                writer.WriteProperty(key, property.Name, item, property.PropertyType, property.CustomConverter);
            }
        }

        writer.Json.WriteEndObject();
    }

    private int Find(string key) => _byName.TryGetValue(key, out var property) || _byFolded.TryGetValue(KeyFolding.Fold(key), out property) ? property : -1;

    // Chooses the entry for each property: the one with exactly the property's name, or the first one.
    private int[] Choose(JsonProperty[] entries, int[] properties)
    {
        var chosen = new int[_properties.Length];
        Array.Fill(chosen, -1);
        for (var i = 0; i < entries.Length; i++)
        {
            if (properties[i] is >= 0 and var property && (chosen[property] < 0 || entries[i].NameEquals(_properties[property].Name)))
            {
                chosen[property] = i;
            }
        }

        return chosen;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dataset.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Records;

/// <summary>
/// Members of an enumeration, by name. They are written the way the contract writes them, as a number or a string, because that is what it reads; the string
/// is also accepted as a name of the member.
/// </summary>
internal sealed class EnumShape : Shape
{
    private readonly Type _type;
    private readonly JsonTypeInfo _contract;
    private readonly bool _isFlags;
    private readonly List<string> _written = [];
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byFolded = new(StringComparer.Ordinal);

    /// <param name="type">The enumeration.</param>
    /// <param name="contract">The contract of the enumeration, or of the nullable type around it.</param>
    public EnumShape(Type type, JsonTypeInfo contract)
    {
        _type = type;
        _contract = contract;
        _isFlags = type.IsDefined(typeof(FlagsAttribute), inherit: false);
        var names = Enum.GetNames(type);
        foreach (var name in names)
        {
            Add(name, name);
        }

        foreach (var name in names)
        {
            var json = Serialize(name);
            var written = json.ValueKind == JsonValueKind.String ? json.GetString()! : name;
            Add(written, name);
            _written.Add(written);
        }
    }

    public override void Write(JsonElement value, RecordWriter writer)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            value.WriteTo(writer.Json);
            return;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw writer.Fail($"A {_type.Name} must be the name of a member, not {Describe(value.ValueKind)}.");
        }

        Serialize(Find(value.GetString()!, writer)).WriteTo(writer.Json);
    }

    private string Find(string text, RecordWriter writer)
    {
        if (FindMember(text) is { } member)
        {
            return member;
        }

        if (!_isFlags)
        {
            throw NotFound(text, writer);
        }

        return string.Join(',', text.Split(',', StringSplitOptions.TrimEntries).Select(name => FindMember(name) ?? throw NotFound(name, writer)));
    }

    private string? FindMember(string name) =>
        _byName.TryGetValue(name, out var member) || _byFolded.TryGetValue(KeyFolding.Fold(name), out member) ? member : null;

    private JsonException NotFound(string name, RecordWriter writer) =>
        writer.Fail($"{_type.Name} has no member '{name}'"
            + (Nearest.Find(name, _written) is { } near ? $". The nearest is '{near}'." : "; it has no members."));

    private JsonElement Serialize(string names) => JsonSerializer.SerializeToElement(Enum.Parse(_type, names), _contract);

    private void Add(string name, string member)
    {
        _byName.TryAdd(name, member);
        _byFolded.TryAdd(KeyFolding.Fold(name), member);
    }

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "a map",
        _ => "a Boolean value",
    };
}

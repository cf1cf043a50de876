using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dataset.Tests.Walking;

/// <summary>The type as which the walker reads front matter. It accepts any value under its keys, so only damaged data is refused.</summary>
public sealed record WalkedData(JsonElement? Title = null, JsonElement? Edition = null);

[JsonSerializable(typeof(WalkedData))]
public sealed partial class WalkedDataContext : JsonSerializerContext;

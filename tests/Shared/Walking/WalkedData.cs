using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dataset.Tests.Walking;

/// <summary>What the walker reads front matter as: whatever stands under its keys, so that only damage is refused.</summary>
public sealed record WalkedData(JsonElement? Title = null, JsonElement? Edition = null);

[JsonSerializable(typeof(WalkedData))]
public sealed partial class WalkedDataContext : JsonSerializerContext;

using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Primitives;

namespace Dataset.Records;

/// <summary>Reads claims by their ids.</summary>
internal sealed class ClaimConverter(Corpus corpus) : JsonConverter<Claim>
{
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var id = Reference.Read(ref reader, "claim", "id");
        var claim = corpus.FindClaim(id);
        return claim >= 0 ? corpus.GetClaim(claim) : throw new JsonException(Throw.NotFound("claim", id, corpus.Name, corpus.Claims.Select(c => c.Id)).Message);
    }

    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}

using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>A place: a country, a city, a region, a building, that a corpus declares.</summary>
[DebuggerDisplay("Place: {Name}")]
[JsonConverter(typeof(DatasetJsonConverter<Place>))]
public sealed record Place : Entity
{
    internal Place(Corpus corpus, int number, EntityDeclaration declared)
        : base(corpus, number, declared)
    {
    }
}

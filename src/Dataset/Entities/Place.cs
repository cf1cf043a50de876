using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>A place, such as a country, city, region or building, that is declared in a corpus.</summary>
[DebuggerDisplay("Place: {Name}")]
[JsonConverter(typeof(DatasetJsonConverter<Place>))]
public sealed record Place : Entity
{
    internal Place(Corpus corpus, int number, EntityDeclaration declared)
        : base(corpus, number, declared)
    {
    }
}

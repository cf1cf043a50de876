using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>A person that a corpus declares.</summary>
[DebuggerDisplay("Person: {Name}")]
[JsonConverter(typeof(DatasetJsonConverter<Person>))]
public sealed record Person : Entity
{
    internal Person(Corpus corpus, int number, EntityDeclaration declared)
        : base(corpus, number, declared)
    {
    }
}

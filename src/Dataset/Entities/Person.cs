using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>A person who is declared in a corpus.</summary>
[DebuggerDisplay("Person: {Name}")]
[JsonConverter(typeof(DatasetJsonConverter<Person>))]
public sealed record Person : Entity
{
    internal Person(Corpus corpus, int number, EntityDeclaration declared)
        : base(corpus, number, declared)
    {
    }
}

using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>A named event or agreement that is declared in a corpus.</summary>
[DebuggerDisplay("NewsEvent: {Name}")]
[JsonConverter(typeof(DatasetJsonConverter<NewsEvent>))]
public sealed record NewsEvent : Entity
{
    internal NewsEvent(Corpus corpus, int number, EntityDeclaration declared)
        : base(corpus, number, declared)
    {
    }
}

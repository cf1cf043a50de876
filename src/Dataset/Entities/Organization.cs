using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>An organization, such as a party, agency, government or news service, that is declared in a corpus.</summary>
[DebuggerDisplay("Organization: {Name}")]
[JsonConverter(typeof(DatasetJsonConverter<Organization>))]
public sealed record Organization : Entity
{
    internal Organization(Corpus corpus, int number, EntityDeclaration declared)
        : base(corpus, number, declared)
    {
    }
}

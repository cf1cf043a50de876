using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Compiling;

namespace Dataset;

/// <summary>An organization: a party, an agency, a government, a news service, that a corpus declares.</summary>
[DebuggerDisplay("Organization: {Name}")]
[JsonConverter(typeof(DatasetJsonConverter<Organization>))]
public sealed record Organization : Entity
{
    internal Organization(Corpus corpus, int number, EntityDeclaration declared)
        : base(corpus, number, declared)
    {
    }
}

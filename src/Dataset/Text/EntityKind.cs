namespace Dataset;

/// <summary>What a declared entity is.</summary>
#if !DATASET_GENERATOR
public
#endif
enum EntityKind
{
    /// <summary>A person.</summary>
    Person = 0,

    /// <summary>An organization: a party, an agency, a government, a news service.</summary>
    Organization = 1,

    /// <summary>A place: a country, a city, a region, a building.</summary>
    Place = 2,

    /// <summary>A named event or agreement.</summary>
    Event = 3,
}

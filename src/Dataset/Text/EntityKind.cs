namespace Dataset;

/// <summary>Specifies the kind of a declared entity.</summary>
#if !DATASET_GENERATOR
public
#endif
enum EntityKind
{
    /// <summary>A person.</summary>
    Person = 0,

    /// <summary>An organization, such as a party, an agency, a government or a news service.</summary>
    Organization = 1,

    /// <summary>A place, such as a country, a city, a region or a building.</summary>
    Place = 2,

    /// <summary>A named event or agreement.</summary>
    Event = 3,
}

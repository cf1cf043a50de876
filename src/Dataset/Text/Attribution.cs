namespace Dataset;

/// <summary>Specifies how the speaker of a quotation was found.</summary>
#if !DATASET_GENERATOR
public
#endif
enum Attribution
{
    /// <summary>No speaker was found. A speaker is never invented.</summary>
    None = 0,

    /// <summary>A name or a noun phrase that is the subject of the cue.</summary>
    Explicit = 1,

    /// <summary>A pronoun that is the subject of the cue.</summary>
    Pronoun = 2,

    /// <summary>The attribution of another quotation in the group, which this one continues.</summary>
    Continued = 3,

    /// <summary>The speaker of the previous paragraph, implied for a quotation that fills its paragraph.</summary>
    Implied = 4,

    /// <summary>A declaration of the corpus: a <c>[Speaker]</c> attribute, or <c>SpeakerOptions</c> at run time.</summary>
    Declared = 5,
}

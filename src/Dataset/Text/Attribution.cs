namespace Dataset;

/// <summary>How the speaker of a quotation was found.</summary>
#if !DATASET_GENERATOR
public
#endif
enum Attribution
{
    /// <summary>No speaker was found. One is never invented.</summary>
    None = 0,

    /// <summary>A name or a noun phrase is the subject of the cue.</summary>
    Explicit = 1,

    /// <summary>A pronoun is the subject of the cue.</summary>
    Pronoun = 2,

    /// <summary>The quotation continues one of its group, which has the attribution.</summary>
    Continued = 3,

    /// <summary>It fills its paragraph and takes the speaker of the paragraph before it.</summary>
    Implied = 4,

    /// <summary>The declaration of the corpus states it: a <c>[Speaker]</c> attribute, or <c>SpeakerOptions</c> at run time.</summary>
    Declared = 5,
}

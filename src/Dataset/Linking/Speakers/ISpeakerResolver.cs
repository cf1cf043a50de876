namespace Dataset.Linking.Speakers;

/// <summary>A rule that determines which entity the speaker of a quotation is. Rules are tried in the order given in <see cref="SpeakerFinder"/>.</summary>
internal interface ISpeakerResolver
{
    /// <summary>
    /// Returns the entity's index in the table; <see cref="Speaker.NotMine"/> if the words do not have the rule's form; or <see cref="Speaker.Nobody"/> if they
    /// do, but the entity is uncertain.
    /// </summary>
    int Find(SpeakerContext context, TextSpan speaker);
}

/// <summary>The results of a rule that finds no entity.</summary>
internal static class Speaker
{
    /// <summary>The next rule is tried.</summary>
    public const int NotMine = -1;

    /// <summary>No entity; further rules are not tried.</summary>
    public const int Nobody = -2;
}

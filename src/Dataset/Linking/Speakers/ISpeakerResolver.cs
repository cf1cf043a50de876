namespace Dataset.Linking.Speakers;

/// <summary>One way of telling which entity the speaker of a quotation is. Rules are tried in the order of <see cref="SpeakerFinder"/>.</summary>
internal interface ISpeakerResolver
{
    /// <summary>
    /// The entity's index in the table; <see cref="Speaker.NotMine"/> where the words are not of the rule's form, and <see cref="Speaker.Nobody"/> where they
    /// are, but do not tell for certain.
    /// </summary>
    int Find(SpeakerContext context, TextSpan speaker);
}

/// <summary>What a rule answers when it names no entity.</summary>
internal static class Speaker
{
    /// <summary>The next rule may try.</summary>
    public const int NotMine = -1;

    /// <summary>No entity, whatever rules come after.</summary>
    public const int Nobody = -2;
}

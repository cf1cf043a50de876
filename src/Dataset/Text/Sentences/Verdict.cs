namespace Dataset.Text.Sentences;

/// <summary>What a rule says about a stop.</summary>
internal enum Verdict
{
    /// <summary>Nothing: the next rule is asked.</summary>
    None = 0,

    /// <summary>The sentence goes on.</summary>
    Continue = 1,

    /// <summary>The sentence ends after the marks and what closes them.</summary>
    End = 2,

    /// <summary>The sentence ends after the first mark; the others begin the next one.</summary>
    EndAfterFirst = 3,
}

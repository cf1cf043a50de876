namespace Dataset.Text.Sentences;

/// <summary>Specifies the verdict of a rule on a stop.</summary>
internal enum Verdict
{
    /// <summary>No verdict: the next rule is applied.</summary>
    None = 0,

    /// <summary>The sentence continues.</summary>
    Continue = 1,

    /// <summary>The sentence ends after the marks and their closers.</summary>
    End = 2,

    /// <summary>The sentence ends after the first mark; the remaining marks begin the next sentence.</summary>
    EndAfterFirst = 3,
}

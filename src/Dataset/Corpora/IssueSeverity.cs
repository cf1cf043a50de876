namespace Dataset;

/// <summary>Specifies the severity of a <see cref="CorpusIssue"/>.</summary>
public enum IssueSeverity
{
    /// <summary>A detail that is of interest only on request, such as a quotation without a speaker.</summary>
    Hidden = 0,

    /// <summary>Information that is not a warning.</summary>
    Info = 1,

    /// <summary>A probable mistake.</summary>
    Warning = 2,

    /// <summary>A mistake that caused the article or the declaration to be left out.</summary>
    Error = 3,
}

namespace Dataset;

/// <summary>How grave a <see cref="CorpusIssue"/> is.</summary>
public enum IssueSeverity
{
    /// <summary>Of interest only to somebody who asks for it, such as a quotation without a speaker.</summary>
    Hidden = 0,

    /// <summary>Told, without a warning.</summary>
    Info = 1,

    /// <summary>Probably a mistake.</summary>
    Warning = 2,

    /// <summary>A mistake: the article or the declaration was left out.</summary>
    Error = 3,
}

namespace Dataset;

/// <summary>
/// The corpus that is included with the library: five English news reports of one event, the meeting of South Korea's president Yoon Suk Yeol and Japan's prime
/// minister Fumio Kishida in Seoul on Friday, September 6, 2024.
/// </summary>
/// <remarks>
/// The reports describe the same day in different words and sometimes contradict each other. <c>Claims</c> contains what they share and where they differ. The
/// texts belong to their publishers. No report states the year; it comes from outside the texts, as do the parts of descriptions that begin with
/// <c>Outside the texts</c>.
/// </remarks>
[Corpus(
    ReferenceDate = "2024-09-06",
    Description = "Five news reports of the meeting of Yoon Suk Yeol and Fumio Kishida in Seoul on Friday, September 6, 2024.",
    TermIndex = true)]

// No text contains the publisher, URL or day of publication, so they are not specified. "according to Vietnam+" names a source.
[Article("000_1a03b52b21522f6c", Name = "PositiveDynamics")]
[Article("001_f22298f8d2dd96d2", Name = "FarewellVisit")]
[Article("002_56d8502d7e44c7b5", Name = "StrongerCoordination")]
[Article("003_9a852167dd710ab3", Name = "RegionalSecurity")]
[Article("004_efefa24558c9a063", Name = "ImprovedRelations")]
public static partial class SeoulSummit
{
}

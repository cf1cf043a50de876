namespace Dataset;

/// <summary>
/// Five news reports of one event: the meeting of Yoon Suk Yeol and Fumio Kishida in Seoul on Friday, 6 September 2024.
/// </summary>
/// <remarks>The year stands in none of the reports; it is the corpus' reference date.</remarks>
[Corpus(
    ReferenceDate = "2024-09-06",
    Description = "Five news reports of the meeting of Yoon Suk Yeol and Fumio Kishida in Seoul on 6 September 2024.")]
[Article("000_1a03b52b21522f6c", Name = "PositiveDynamics")]
[Article("001_f22298f8d2dd96d2", Name = "FarewellVisit")]
[Article("002_56d8502d7e44c7b5", Name = "StrongerCoordination")]
[Article("003_9a852167dd710ab3", Name = "RegionalSecurity")]
[Article("004_efefa24558c9a063", Name = "ImprovedRelations")]
public static partial class SeoulSummit
{
}

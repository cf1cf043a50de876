using System.Globalization;

namespace Dataset.Emitter;

/// <summary>
/// The names of the members that contain segments. They are made from the article's key and not from its number, so that a new article renames none.
/// </summary>
internal static class SegmentNames
{
    public const string Corpus = "CorpusSegment";

    public static string Reading(string key) => "Reading_" + HintName.Stem(key);

    public static string Links(string key) => "Links_" + HintName.Stem(key);

    /// <summary>Returns the name for the readings of a bucket.</summary>
    public static string Readings(int bucket) => "Readings" + bucket.ToString("x2", CultureInfo.InvariantCulture);

    /// <summary>Returns the name for the links of a bucket.</summary>
    public static string AllLinks(int bucket) => "Links" + bucket.ToString("x2", CultureInfo.InvariantCulture);

    public static string Index(int number) => "Index_" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the name of the constant that changes with the segments of a member.</summary>
    public static string Mark(string member) => "Mark_" + member;
}

namespace Dataset.Text.Vocabulary;

/// <summary>Lists news agencies and wire services in the forms in which they sign.</summary>
/// <remarks>Source: the members of the large alliances of agencies, and the agencies that Reuters-style copy names.</remarks>
internal static class NewsAgencies
{
    /// <summary>Agencies that also sign pictures.</summary>
    public static readonly PhraseSet WithPictures = new(
        "ap", "afp", "reuters", "anadolu", "anadolu agency", "bloomberg", "yonhap", "kyodo", "xinhua", "pa media");

    /// <summary>All agencies, and the words with which desks sign in place of an agency.</summary>
    public static readonly PhraseSet Names = new([
        .. WithPictures.Phrases,
        "reuter", "associated press", "the associated press", "agence france-presse", "agence france presse", "upi", "united press international",
        "dpa", "deutsche presse-agentur", "efe", "ansa", "tass", "itar-tass", "ria novosti", "interfax", "kyodo news", "jiji", "jiji press",
        "yonhap news agency", "pti", "press trust of india", "ani", "ians", "uni", "bernama", "antara", "vna", "cna", "pna", "app", "irna", "aa", "apa",
        "belga", "anp", "tt", "ntb", "pa", "press association", "aap", "australian associated press", "cp", "canadian press", "the canadian press",
        "bloomberg news", "dow jones", "dow jones newswires", "newswires", "marketwatch", "tribune news service", "tns", "new york times news service",
        "washington post news service", "mcclatchy", "cnn", "cnn wire", "bbc", "bbc news", "voa", "voa news", "rfe/rl", "rfa", "deutsche welle",
        "al jazeera", "business wire", "pr newswire", "prnewswire", "globe newswire", "globenewswire", "accesswire", "ips", "nna", "mena", "kuna",
        "wam", "spa", "petra", "thomson reuters", "agencies", "staff", "news desk", "web desk", "newsroom", "online desk", "wire services"]);
}

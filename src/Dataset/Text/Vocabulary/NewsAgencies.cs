namespace Dataset.Text.Vocabulary;

/// <summary>News agencies and wire services, as they sign.</summary>
/// <remarks>Source: the members of the large alliances of agencies (MINDS, OANA, EANA), and those that Reuters-style copy names.</remarks>
internal static class NewsAgencies
{
    public static readonly PhraseSet Names = new(
        "reuters", "reuter", "ap", "associated press", "the associated press", "afp", "agence france-presse", "agence france presse", "upi",
        "united press international", "dpa", "deutsche presse-agentur", "efe", "ansa", "tass", "itar-tass", "ria novosti", "interfax", "xinhua",
        "kyodo", "kyodo news", "jiji", "jiji press", "yonhap", "yonhap news agency", "pti", "press trust of india", "ani", "ians", "uni", "bernama",
        "antara", "vna", "cna", "pna", "app", "irna", "anadolu", "anadolu agency", "aa", "apa", "belga", "anp", "tt", "ntb", "pa", "pa media",
        "press association", "aap", "australian associated press", "cp", "canadian press", "the canadian press", "bloomberg", "bloomberg news",
        "dow jones", "dow jones newswires", "newswires", "marketwatch", "tribune news service", "tns", "new york times news service",
        "washington post news service", "mcclatchy", "cnn", "cnn wire", "bbc", "bbc news", "voa", "voa news", "rfe/rl", "rfa", "deutsche welle",
        "al jazeera", "business wire", "pr newswire", "prnewswire", "globe newswire", "globenewswire", "accesswire", "ips", "nna", "mena", "kuna",
        "wam", "spa", "petra", "thomson reuters", "agencies", "staff", "news desk", "web desk", "newsroom", "online desk", "wire services");
}

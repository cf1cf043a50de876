namespace Dataset;

// Two ministries share a phrase in one sentence ("the foreign ministries of South Korea and Japan signed"). Elsewhere, "Foreign Ministry" is Seoul's.
[Organization("South Korean presidential office", "Yoon's office", "presidential office",
    Description = "The office of President Yoon, which hosted the meeting and announced its results.")]
[Organization("Foreign Ministry of South Korea", "Foreign Ministry in Seoul", "Foreign Ministry",
    SharedAliases = new[] { "foreign ministries of South Korea and Japan" },
    Description = "One of the two ministries that signed the memorandum according to one report. It explained the purpose of the memorandum.")]
[Organization("Foreign Ministry of Japan", SharedAliases = new[] { "foreign ministries of South Korea and Japan" },
    Description = "One of the two ministries that signed the memorandum according to one report.")]
[Organization("Liberal Democratic Party", "LDP", "Japan's ruling party",
    Description = "The ruling party of Japan, which elects a new leader to replace Kishida on September 27.")]
[Organization("Yonhap News Agency",
    Description = "A news agency that two reports name as their source. Outside the texts: it is South Korean.")]
[Organization("Kyodo News Agency",
    Description = "A news agency that one report names as its source. Outside the texts: Kyodo News, which is Japanese.")]
[Organization("Vietnam+",
    Description = "The source in the credit line of one report. Outside the texts: VietnamPlus, the online newspaper of the Vietnam News Agency.")]
[Organization("Ewha Womans University",
    Description = "A university in Seoul, where Leif-Eric Easley is a professor.")]
[Organization("White House National Security Council",
    Description = "The council of the president of the United States that Mira Rapp-Hooper works for.")]
[Organization("UN General Assembly",
    Description = "The assembly in New York on whose sidelines the two leaders first met, in September 2022.")]
[Organization("Hamas",
    Description = "One side of the Israel-Hamas conflict.")]
public static partial class SeoulSummit
{
}

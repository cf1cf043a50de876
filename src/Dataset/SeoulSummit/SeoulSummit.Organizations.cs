namespace Dataset;

// Two ministries share one phrase of one sentence ("the foreign ministries of South Korea and Japan signed"); everywhere else "Foreign Ministry" is Seoul's.
[Organization("South Korean presidential office", "Yoon's office", "presidential office",
    Description = "The office of president Yoon: where the meeting was held, and who announced its results.")]
[Organization("Foreign Ministry of South Korea", "Foreign Ministry in Seoul", "Foreign Ministry",
    SharedAliases = new[] { "foreign ministries of South Korea and Japan" },
    Description = "One of the two ministries that signed the memorandum, by one report; it explained what it is for.")]
[Organization("Foreign Ministry of Japan", SharedAliases = new[] { "foreign ministries of South Korea and Japan" },
    Description = "One of the two ministries that signed the memorandum, by one report.")]
[Organization("Liberal Democratic Party", "LDP", "Japan's ruling party",
    Description = "The ruling party of Japan, which elects a new leader in place of Kishida on 27 September.")]
[Organization("Yonhap News Agency",
    Description = "A news agency that two reports give as their source. Outside the texts: it is South Korean.")]
[Organization("Kyodo News Agency",
    Description = "A news agency that one report gives as its source. Outside the texts: Kyodo News, which is Japanese.")]
[Organization("Vietnam+",
    Description = "The source that the credit line of one report names. Outside the texts: VietnamPlus, the online newspaper of the Vietnam News Agency.")]
[Organization("Ewha Womans University",
    Description = "A university in Seoul, where Leif-Eric Easley is a professor.")]
[Organization("White House National Security Council",
    Description = "The council of the president of the United States for which Mira Rapp-Hooper works.")]
[Organization("UN General Assembly",
    Description = "The assembly in New York on whose sidelines the two leaders first met, in September 2022.")]
[Organization("Hamas",
    Description = "One side of the Israel-Hamas conflict.")]
public static partial class SeoulSummit
{
}

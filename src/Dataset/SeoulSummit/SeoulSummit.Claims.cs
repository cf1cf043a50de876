namespace Dataset;

// The meeting and its context. Each claim is followed by the words of every report that makes it, in the order of the reports.
[Claim("MetInSeoul", "Yoon and Kishida met in Seoul.")]
[Evidence("MetInSeoul", "the two leaders, meeting in Seoul")]
[Evidence("MetInSeoul", "Kishida's farewell visit to Seoul")]
[Evidence("MetInSeoul", "reached this consensus at a bilateral summit in Seoul")]
[Evidence("MetInSeoul", "held a significant meeting at the presidential office in Seoul")]
[Evidence("MetInSeoul", "met on Friday in Seoul")]

[Claim("MetOnSixthOfSeptember", "They met on Friday, September 6.")]
[Evidence("MetOnSixthOfSeptember", "committed on Friday to sustaining the positive momentum")]
[Evidence("MetOnSixthOfSeptember", "farewell visit to Seoul on Friday")]
[Evidence("MetOnSixthOfSeptember", "On September 6, Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk Yeol agreed")]
[Evidence("MetOnSixthOfSeptember", "in Seoul on September 6, focusing")]
[Evidence("MetOnSixthOfSeptember", "South Korean President Yoon Suk Yeol met on Friday")]

[Claim("MomentumToBeKept", "The two leaders want to keep up the momentum of their countries' relations.")]
[Evidence("MomentumToBeKept", "sustaining the positive momentum in bilateral relations")]
[Evidence("MomentumToBeKept", "stressed the vital importance of sustaining the momentum in bilateral cooperation and exchanges")]
[Evidence("MomentumToBeKept", "agreed to maintain the positive momentum in bilateral relations")]
[Evidence("MomentumToBeKept", "the importance of maintaining the direction of cooperation accumulated between him and Prime Minister Kishida")]
[Evidence("MomentumToBeKept", "urging continued momentum in improving relations between their countries")]

[Claim("RelationsImproved", "Relations between the two countries have improved under the two leaders.")]
[Evidence("RelationsImproved", "They have revitalized bilateral relations")]
[Evidence("RelationsImproved", "with a legacy of improving long-strained relations with Seoul")]
[Evidence("RelationsImproved", "a broader effort by both leaders to solidify their renewed partnership")]

[Claim("PoliticalCourage", "The improvement took political courage on both sides.")]
[Evidence("PoliticalCourage", "It took political courage from both sides")]
[Evidence("PoliticalCourage", "Both leaders have taken significant political risks to foster improved ties")]

[Claim("ChallengesRemain", "Yoon said that challenges remain, and that he hopes both sides will continue to work together with a forward-looking attitude.")]
[Evidence("ChallengesRemain",
    "Challenges persist in Korea-Japan relations, but I hope both sides will continue to work together with a forward-looking attitude")]
[Evidence("ChallengesRemain",
    "There are still challenging issues remaining in Korea-Japan relations. I hope that both sides will continue to work together with a forward-looking " +
    "attitude")]

[Claim("BrighterFuture", "Yoon wants the two countries to move toward a brighter future.")]
[Evidence("BrighterFuture", "so that we can keep moving toward a brighter future")]
[Evidence("BrighterFuture", "expressed his willingness to work with Japan to strive for a brighter future")]

[Claim("BuildOnPredecessors", "Kishida said that it is necessary to build on the efforts of those who came before.")]
[Evidence("BuildOnPredecessors", "it is vital to build on the efforts of those who came before us, who navigated past challenges")]
[Evidence("BuildOnPredecessors", "it is crucial to build upon the efforts of our predecessors who navigated challenging times")]

[Claim("AnniversaryIn2025", "The 60th anniversary of the normalization of diplomatic relations is next year.")]
[Evidence("AnniversaryIn2025", "the upcoming 60th anniversary of the normalization of diplomatic relations between South Korea and Japan")]
[Evidence("AnniversaryIn2025", "ahead of next year's 60th anniversary of normalized diplomatic relations")]
[Evidence("AnniversaryIn2025", "ahead of the 60th anniversary of the normalization of diplomatic relations between Japan and South Korea in 2025")]
[Evidence("AnniversaryIn2025", "next year, which marks the 60th anniversary of diplomatic relations")]

// How many summits there were, since when, and whether this was the last.
[Claim("TwelfthSummit", "It was the twelfth summit of the two leaders.")]
[Evidence("TwelfthSummit", "This meeting marked their 12th and final summit")]
[Evidence("TwelfthSummit", "Yoon and Kishida have held 12 bilateral summits")]
[Evidence("TwelfthSummit", "This will be the 12th summit between the two leaders")]
[Evidence("TwelfthSummit", "The meeting marked the 12th summit between the South Korean and Japanese leaders")]

[Claim("TwelveSinceSeptember2022", "The twelve summits are counted from a first meeting in September 2022, two years before.")]
[Evidence("TwelveSinceSeptember2022", "since their first meeting on the sidelines of the UN General Assembly in New York in September 2022")]
[Evidence("TwelveSinceSeptember2022", "the 12th summit between the two leaders in just the past two years")]

[Claim("TwelveSinceLastMarch", "The twelve summits are counted from the beginning of shuttle diplomacy last March.", Disputes = "TwelveSinceSeptember2022")]
[Evidence("TwelveSinceLastMarch", "since the initiation of inter-Korean shuttle diplomacy last March")]

[Claim("FinalSummit", "It was their final summit, on Kishida's final visit as prime minister.")]
[Evidence("FinalSummit", "12th and final summit")]
[Evidence("FinalSummit", "during Kishida's farewell visit")]
[Evidence("FinalSummit", "Kishida's final visit to South Korea as Prime Minister")]

[Claim("PerhapsLastSummit", "It could be their last summit.", Disputes = "FinalSummit")]
[Evidence("PerhapsLastSummit", "could also be the last summit before Mr. Kishida steps down as Prime Minister")]

[Claim("ShuttleDiplomacyRestored", "The two leaders restored the shuttle diplomacy between South Korea and Japan that there had been before.")]
[Evidence("ShuttleDiplomacyRestored", "underscores the restoration of \"shuttle diplomacy,\"")]
[Evidence("ShuttleDiplomacyRestored", "notably by restoring \"shuttle diplomacy\" -- a practice suspended since 2011")]

[Claim("ShuttleDiplomacyInitiated", "Shuttle diplomacy was initiated last March, and it was inter-Korean.", Disputes = "ShuttleDiplomacyRestored")]
[Evidence("ShuttleDiplomacyInitiated", "the initiation of inter-Korean shuttle diplomacy")]

[Claim("TwoDayVisit", "Kishida's visit lasted two days, September 6 and 7.")]
[Evidence("TwoDayVisit", "Mr. Kishida's two-day visit to South Korea on September 6 and 7")]

[Claim("ReturnAfterDinner", "Kishida was to return to Tokyo after a dinner with Yoon.", Disputes = "TwoDayVisit")]
[Evidence("ReturnAfterDinner", "He is scheduled to return to Tokyo following a dinner with Yoon.")]
public static partial class SeoulSummit
{
}

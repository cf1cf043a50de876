namespace Dataset;

// Security and the United States.
[Claim("TrilateralCooperation", "The two leaders want to strengthen the cooperation of their countries with the United States.")]
[Evidence("TrilateralCooperation", "enhancing bilateral and trilateral security collaboration with the United States")]
[Evidence("TrilateralCooperation", "structuring and deepening trilateral cooperation between South Korea, the US and Japan")]
[Evidence("TrilateralCooperation", "the trilateral cooperation among the United States, Japan and South Korea")]
[Evidence("TrilateralCooperation", "strengthen cooperation between South Korea, the United States, and Japan")]

[Claim("TrilateralSummitAtCampDavid", "A summit of the three countries was held at Camp David in 2023.")]
[Evidence("TrilateralSummitAtCampDavid", "the Camp David Summit, the first standalone trilateral summit held in August 2023")]
[Evidence("TrilateralSummitAtCampDavid", "a trilateral summit at Camp David last year")]

[Claim("NorthKoreaAndRussia", "North Korea's ties with Russia are a threat that the two countries face together.")]
[Evidence("NorthKoreaAndRussia", "in the face of North Korea's burgeoning military alliances with Russia")]
[Evidence("NorthKoreaAndRussia", "prevent North Korea from continuing to provoke with the support of Russia")]
[Evidence("NorthKoreaAndRussia", "ensure that North Korea does not exploit support from Russia to escalate provocations")]

[Claim("RegionalSecurity", "The talks were about the security of the region.")]
[Evidence("RegionalSecurity", "in response to regional threats")]
[Evidence("RegionalSecurity", "respond to increasing security challenges and threats in the region")]
[Evidence("RegionalSecurity", "focusing on enhancing regional security and bilateral relations")]

[Claim("UnificationDoctrineSupported", "Kishida supports Yoon's unification doctrine.")]
[Evidence("UnificationDoctrineSupported", "expressed support for President Yoon's unification doctrine")]
[Evidence("UnificationDoctrineSupported", "reaffirmed Japan's support for South Korea's August 15 Unification New Strategy")]

// The change of leadership in Japan.
[Claim("NoReelection", "Kishida does not seek re-election.")]
[Evidence("NoReelection", "has decided not to seek re-election")]
[Evidence("NoReelection", "does not seek re-election")]

[Claim("KishidaStepsDown", "Kishida is about to leave office.")]
[Evidence("KishidaStepsDown", "the upcoming leadership change in Japan")]
[Evidence("KishidaStepsDown", "comes ahead of his departure from office")]
[Evidence("KishidaStepsDown", "prepares to end his tenure as prime minister")]
[Evidence("KishidaStepsDown", "Kishida is set to resign this month")]

[Claim("PartyVote", "Kishida's party elects a successor on September 27.")]
[Evidence("PartyVote", "on Sept. 27, when the party will select the next prime minister")]
[Evidence("PartyVote", "Japan's ruling party will hold elections on September 27 to elect his successor")]

[Claim("EffortsAfterOffice", "Kishida will continue to work for good relations after he steps down.")]
[Evidence("EffortsAfterOffice", "Kishida would continue his efforts to strengthen bilateral relations even after stepping down as prime minister")]
[Evidence("EffortsAfterOffice", "he committed to aiding the continuity of their progress even after stepping down")]

[Claim("WhoeverSucceeds", "The relations will remain important, whoever governs Japan next.")]
[Evidence("WhoeverSucceeds", "maintain cooperation with Japan regardless of who becomes the new prime minister")]
[Evidence("WhoeverSucceeds", "the importance of South Korea-Japan relations will not change after the new Japanese government takes office")]
[Evidence("WhoeverSucceeds", "the significance of their bilateral relationship would remain intact, regardless of his successor")]
public static partial class SeoulSummit
{
}

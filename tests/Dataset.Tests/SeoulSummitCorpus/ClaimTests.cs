using System.Linq;
using Xunit;

namespace Dataset.Tests.SeoulSummitCorpus;

public class ClaimTests
{
    [Fact]
    public void Thirty_four_claims_are_shared_by_several_reports() =>
        Assert.Equal(34, SeoulSummit.Corpus.Claims.Count(claim => claim.Articles.Count > 1));

    [Theory]
    [InlineData("MetInSeoul")]
    [InlineData("MetOnSixthOfSeptember")]
    [InlineData("MomentumToBeKept")]
    [InlineData("AgreementOnCitizensAbroad")]
    [InlineData("SimplerTravel")]
    public void Some_claims_are_made_by_all_five(string id) =>
        Assert.Equal(SeoulSummit.Articles, SeoulSummit.Corpus.Claims.Single(claim => claim.Id == id).Articles);

    [Fact]
    public void A_claim_has_evidence_and_no_report_takes_both_sides_of_a_dispute()
    {
        Assert.All(SeoulSummit.Corpus.Claims, claim =>
        {
            Assert.NotEmpty(claim.Evidence);
            Assert.All(claim.Disputes, other => Assert.Contains(claim, other.Disputes));
            Assert.All(claim.Disputes, other => Assert.Empty(claim.Articles.Intersect(other.Articles)));
        });
    }

    [Theory]
    [InlineData("LeadersSigned", "MinistriesSigned")]
    [InlineData("MemorandumOfUnderstanding", "MemorandumOfCooperation")]
    [InlineData("TwelveSinceSeptember2022", "TwelveSinceLastMarch")]
    [InlineData("FinalSummit", "PerhapsLastSummit")]
    [InlineData("ShuttleDiplomacyRestored", "ShuttleDiplomacyInitiated")]
    [InlineData("TwoDayVisit", "ReturnAfterDinner")]
    [InlineData("SympathyAtTheMeeting", "SympathyInMay2023")]
    public void Each_version_of_a_disputed_fact_is_a_claim(string one, string other)
    {
        var claims = SeoulSummit.Corpus.Claims.ToDictionary(claim => claim.Id);
        Assert.Contains(claims[other], claims[one].Disputes);
    }
}

using Xunit;

namespace Dataset.Tests.Text.Sentences;

/// <summary>Tests what is typical of business pages: companies, figures, states, titles.</summary>
public class BusinessNewsTests
{
    [Theory]
    [InlineData("Piet Vonk, 58 years old, joined the board Nov. 29.|Mr. Vonk is chairman of Halder N.V., the Dutch printing group.")]
    [InlineData("Shares closed at $14.50, up 37.5 cents, on the Big Board.|Mr. Hale declined to comment.")]
    [InlineData("The yield rose to 8.04% from 7.90%.|Compound yields assume reinvestment.")]
    [InlineData("He joined E.F. Marsden Inc. in 1986.|Before that he was with L.F. Ruthven & Co. as an analyst.")]
    [InlineData("It is owned by Dunmore Post Co.|Tarrant Media Inc. declined to comment.|Rolf Lee, an analyst, did.")]
    [InlineData("“A bid is unlikely,” says a trader at Duff, Larkin & Janssen Inc.|Big buyers left long ago.")]
    [InlineData("The bill was introduced by Sen. Otis Kell (D., Mass.).|Rep. Dinsdale (D., Mich.) opposed it.")]
    [InlineData("UNL Corp. fell 12 1/8 to 178 3/8.|British Rail rose.")]
    [InlineData("The offer expires at midnight EDT Nov. 30.|A spokesman for U.S. Forge wouldn't comment.")]
    [InlineData("The trial is before Judge Rhee in St. Pierre, Minn.|A decision is due.")]
    [InlineData("The thrift has offices in Ardmore, Calif.|Executives there declined to comment.")]
    [InlineData("It traded in London as Sachs & Moran Co. PLC.|The receipts fell.")]
    [InlineData("Net income fell to Y4 billion (US$28 million).|Hoffner A.G. said so.")]
    [InlineData("“The stock is a buy,” says Doyle, Marsh & Co.'s Ed Moss.|“Forget oil.”|Others say hold.")]
    [InlineData("The suit names Linden Savings of Ardmore, Calif.; Continental Corp., Tempe, Ariz.; and Mr. Kerr.|They deny it.")]
    [InlineData("He has a B.A. from Yarrow and an M.B.A. from Hartwell.|He is a C.P.A. by trade.")]
    [InlineData("(The plan was to build and sell.)|It failed.|(See related story: “Coal” -- Nov. 16, 1989.)")]
    [InlineData("The average maturity was 41 days (down a day).|Yields fell too.")]
    [InlineData("A. P. Greer Industries Inc. advanced 1 3/8.|B. A. T. Lowe PLC lost.")]
    [InlineData("The index was up 0.2% in Sept. from Aug.|The agency reports again Dec. 5.")]
    [InlineData("In Washington, D.C., and N.Y., he met Lt. Gov. Art Torrey (no relation).|Gen. Powys will speak.")]
    [InlineData("The vote was 13-0.|In the Senate, it was 67-32.|Who wins?|The lawyers.")]
    public void A_paragraph_of_business_news(string expected) => Split.AssertInto(expected);
}

using Xunit;

namespace Dataset.Tests.Text.Sentences;

public class AbbreviationTests
{
    [Theory]
    [InlineData("Mr. Tolland met Dr. Okafor and Mrs. Lindqvist.|They spoke for an hour.")]
    [InlineData("Sen. Harlan Voss and Rep. Dana Whitlock voted no.|Gov. Ruiz signed anyway.")]
    [InlineData("Lt. Col. Anders Bray led them up Mt. Corran from Ft. Ansel.")]
    [InlineData("Messrs. Hale and Porter founded it.|Prof. Adeyemi teaches there.")]
    [InlineData("The Rev. Owen Tate spoke at St. Brendan's.")]
    [InlineData("The Sec. Gen. spoke for an hour.|Nobody stayed.")]
    [InlineData("i met mr. tolland and dr. okafor.|They spoke for an hour.")]
    public void A_title_before_a_name_does_not_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("He lives at 40 Alder St.|She lives on Quarry Rd.|They share a car.")]
    [InlineData("The shop on 9th st. near the river burned.")]
    [InlineData("Crowds lined Harbor Blvd. on Sunday.|Nobody was hurt.")]
    [InlineData("Crowds lined Harbor Ave. Monday for the parade.")]
    public void A_street_can_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("Delgado lives at No. 10 on the square.|It is old.")]
    [InlineData("Nos. 3 and 4 were closed on Sept. 27.|The rest ran.")]
    [InlineData("See Vol. II and fig. 3 on p. 55 of the report.")]
    [InlineData("Asked again, she said no.|The committee rose.")]
    [InlineData("It opens in Oct.|The tickets are sold.")]
    [InlineData("They met Tues. Jan. 5 in the hall.")]
    [InlineData("The case (9th Cir. 1993) is known.|It cites 12 F. Supp. 45 twice.")]
    [InlineData("He read Matt. 5:3 and Ps. 23 aloud.|Nobody stirred.")]
    [InlineData("Look at sec. 5 and sect. 7.|They ran it in 10.5 sec.|That is fast.")]
    [InlineData("The address is Apt. 4, 2 Mill Ct.|The phone is tel. 555-0100.")]
    public void An_abbreviation_before_a_number_does_not_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("Norvane Inc. said profit rose.|Analysts had expected less.")]
    [InlineData("She left Ambler Corp.|The reason is unknown.")]
    [InlineData("She left Ambler Corp.|Mr. Ambler stayed.")]
    [InlineData("They hired Doyle, Marsh & Co. at noon.")]
    [InlineData("They hired Doyle, Marsh & Co.|It was a bargain.")]
    [InlineData("Ambler Corp. Chairman Ines Roth resigned.")]
    [InlineData("Halden Motor Co. Friday recalled 4,000 vans.")]
    [InlineData("It was sold to Verhoeven N.V. of Utrecht.|Terms weren't disclosed.")]
    [InlineData("It was sold to Corvel Inc.|Terms weren't disclosed.")]
    [InlineData("Ask Lena and co.|They were there.")]
    [InlineData("Was Lena with Tom and co. at the lake?")]
    [InlineData("“A bid is unlikely,” says Ed Moss of Janssen Inc.|“Big buyers left.”")]
    [InlineData("Norvane Enterprises Inc. (Lisbon) joined Pallas Bros. Pictures in a bid.")]
    [InlineData("Pallas Bros. Chairman Odo Kern left Marsh & Co. in May.|He had joined Doyle & Co. Ltd. earlier.")]
    [InlineData("Ltd. partners of Corvel Ltd. sued Brask Bros. in March.")]
    public void A_company_suffix_can_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("He was born in Oakdale, Calif.|His parents farmed.")]
    [InlineData("He was born in Oakdale, Calif.|Neighbors remember him.")]
    [InlineData("The Reno, Nev., company and its Dayton, Ohio, rival merged.")]
    [InlineData("Calif. Gov. Lena Ortiz and Sen. Paul Marsh (D., Mass.) agreed.")]
    [InlineData("The Trenton, N.J.-based maker sued.|A Fla. judge will hear it.")]
    [InlineData("They flew to Washington, D.C.|The vote was over.")]
    public void A_state_can_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("U.S. officials and U.S. President Mara Quill met.")]
    [InlineData("She works for the U.S. Treasury in the U.K. and Japan.")]
    [InlineData("He grew up in the U.S.|He left at ten.")]
    [InlineData("Would you move to the E.U.|How would you live?")]
    [InlineData("It was made in the U.S.A. last year.")]
    [InlineData("\"It was made in the U.S.\"|He laughed.")]
    [InlineData("The maker sold 900 vans in the U.S.|Howard Lusk, its president, was pleased.")]
    [InlineData("The rule binds Peru and the E.U.|Lima signed it.")]
    [InlineData("A deal in the U.S. Senate and at the U.S. Patent Office held.")]
    [InlineData("The maker of U.S. Howitzers and the U.S. EPA agreed.")]
    [InlineData("It fell in the U.S.|“Nobody knew,” he said.|The U.S. “shield” plan went on.")]
    [InlineData("Goods from the U.S.|That changed.")]
    [InlineData("U.S. All-Star guard Rex Dunn played.")]
    public void An_initialism_can_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("Harlan E. Voss wrote to J.K. Marlow and A. N. Other.")]
    [InlineData("W. A. Crane and Cora B. Lund won.")]
    [InlineData("It was between you and I.|Did Albert I. Stone know?")]
    [InlineData("They chose Plan B.|Police agreed.")]
    [InlineData("The coat is a size L.|Sleeves are short.")]
    [InlineData("Boats leave from pier C.|Gates close at noon.")]
    [InlineData("They met the clerk Otto L. Sleeves.")]
    [InlineData("The cause was a lack of vitamin D.|It is common.")]
    [InlineData("His idol was Malcolm X.|He said so.")]
    public void An_initial_does_not_end_a_sentence_but_a_letter_can(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("It starts at 9 a.m. Monday and ends at 5 p.m. EST.")]
    [InlineData("It starts at 9 a.m.|Doors open earlier.")]
    [InlineData("At 7 a.m. Mr. Tolland rose.|He slept at 10 P.M.|Mr. Tolland is like that.")]
    [InlineData("It begins at 8 p.m. E.T. tonight.|It ends at 9 p.m. PDT.|Trading stopped at 3:07 p.m.|Officials reopened it at 4.")]
    [InlineData("By 6 p.m. it was over.|At 3 p.m. (1400 GMT) it began.")]
    [InlineData("The ferry left at 4 p.m. Port Elder time.|By 5 p.m. it was back.")]
    [InlineData("They met P.M. Ines Roth and Foreign Min. Odo Kern.|The P.M. spoke.")]
    public void A_time_of_day_can_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("They sold plums, pears, etc.|The rest rotted.")]
    [InlineData("They sold plums, etc. at the fair.")]
    [InlineData("Some fruit, e.g. Conference pears, keeps; i.e. Bosc too.")]
    [InlineData("Alder et al. (2011) found none.|Marsh vs. Alder and Roe v. Quinn settled that.")]
    [InlineData("Otis Crane Jr. said so.|It was Otis Crane Jr.|He knew.")]
    [InlineData("She holds a Ph.D. from Lund.|He holds an M.D.|They met there.")]
    [InlineData("The Fire Dept. sent trucks.|The Univ. of Oslo helped.")]
    [InlineData("He is 6 ft. 2 in. tall and ran 5 mi. in 30 min. flat.")]
    [InlineData("P.S. The key is under the mat.|N.B. It sticks.")]
    [InlineData("“Slow Tide” by Moss ft. Ines Marlow is out.|It lasts 5 min.|Marlow wrote it.")]
    [InlineData("In Corran (pop. 12,000) they danced.|The 900 sq. ft. hall was full.")]
    [InlineData("They wanted in.|The door was shut.")]
    public void Other_abbreviations_end_a_sentence_only_if_another_clearly_begins(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("It lay at 12.5° N, 40.1° E. Divers saw it.", "It lay at 12.5° N, 40.1° E.|Divers saw it.")]
    [InlineData("It was 30° C. Nobody swam.", "It was 30° C.|Nobody swam.")]
    [InlineData("It lay at 12° 30' N. Divers saw it.", "It lay at 12° 30' N.|Divers saw it.")]
    public void A_letter_after_a_degree_sign_is_not_an_initial(string text, string expected) => Split.AssertInto(text, expected);

    [Theory]
    [InlineData("In the U.S. the harbour dues fell.|They rose elsewhere.")]
    [InlineData("Even in the U.K. many ferries are old.")]
    [InlineData("\"In the U.S. we pay in advance,\" Marlow said.")]
    [InlineData("They live in the U.S.|The harbour dues fell.")]
    public void A_country_that_begins_a_sentence_does_not_end_it(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("See Section II.A for more.")]
    [InlineData("Pp. 5-10 are missing.")]
    [InlineData("Ph. 555-0100 is the desk.")]
    public void A_section_or_page_abbreviation_does_not_end_a_sentence(string expected) => Split.AssertInto(expected);
}

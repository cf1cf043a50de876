using Xunit;

namespace Dataset.Tests.Text.Sentences;

/// <summary>Tests whether a single letter is the name of something, which can end a sentence, or an initial.</summary>
public class LetterNameTests
{
    [Theory]
    [InlineData("The coat comes in size M.|Sleeves are short.")]
    [InlineData("Kale is rich in vitamin K.|Cooks like it.")]
    [InlineData("They had no Plan B.|Marlow was furious.")]
    [InlineData("He survived hepatitis-B.|Nurses cheered.")]
    [InlineData("Turn to Section C.|Marlow has marked it.")]
    [InlineData("Harbour won Group B.|Quarry came third.")]
    [InlineData("The club fell to Serie B.|Fans wept.")]
    [InlineData("Marketers adore Generation Z.|Brands chase Gen Z.|Marlow does not.")]
    [InlineData("He fought in World War I.|Few came back.")]
    [InlineData("Halden built the Model T.|Buyers queued.")]
    [InlineData("They met at Gate C.|Porters waved.|They went on to Hall D.|Music played.")]
    [InlineData("Marlow served in Company B.|Soldiers sang.")]
    [InlineData("He died in World War I.|20 million did.")]
    public void A_letter_that_is_a_name_can_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("The inspectors gave it a grade of C.|Owners objected.")]
    [InlineData("The right answer is D.|Pupils groaned.")]
    [InlineData("She earned an A.|Teachers beamed.")]
    [InlineData("The grade was a C.|Parents complained.")]
    [InlineData("The film is rated R.|Parents stayed away.")]
    [InlineData("They played the Sonata in F.|Listeners wept.")]
    [InlineData("The program is written in C.|Marlow wrote it.")]
    public void A_letter_that_is_a_grade_can_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("Go from A to Z.|Readers will follow.")]
    [InlineData("Walk from point A to point B.|Marlow did.")]
    [InlineData("The tests were A and B.|Quill failed.")]
    [InlineData("She leads the realm of Queen Ines I.|Courtiers bow.")]
    [InlineData("They met King Otto V.|Crowds cheered.")]
    [InlineData("Marlow said so on X.|Readers replied.")]
    [InlineData("The platform is now known as X.|Marlow left it.")]
    [InlineData("The caller is known as Mr. X.|Police want him.")]
    [InlineData("The singer is Dun-Z.|Fans adore him.")]
    public void A_letter_in_a_series_a_regnal_numeral_or_a_platform_name_can_end_a_sentence(string expected) => Split.AssertInto(expected);

    [Theory]
    [InlineData("Harlan F. Voss and Dana W. Whitlock met J. Edwin Marlow.")]
    [InlineData("She read the note J. Marlow left in the room L. Voss had booked.")]
    [InlineData("A letter E. B. Marlow wrote and article W. H. Quill wrote are lost.")]
    [InlineData("Police came to question B. Marlow and will model J. Quill on him.")]
    [InlineData("They follow the plan W. Edwin Marlow made.")]
    [InlineData("She received an L. Frank Marlow medal.")]
    [InlineData("It was by the composer I. Marlow and the physicist I. Quill.")]
    [InlineData("According to X. Marlow and King Otto B. Voss, it is late.")]
    [InlineData("The U.S. Senate met.")]
    [InlineData("The answer of J. Marlow is lost.")]
    [InlineData("The troop J. Marlow led is gone.")]
    public void An_initial_cannot_end_a_sentence(string expected) => Split.AssertInto(expected);
}

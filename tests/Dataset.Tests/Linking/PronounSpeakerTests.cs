using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests which person a pronoun or a description refers to.</summary>
public class PronounSpeakerTests
{
    private static readonly EntityDeclaration[] Entities =
    [
        Links.Person("Emi Sato", "Sato"), Links.Person("Luis Mora", "Mora"), Links.Organization("Trade Ministry"),
        Links.Organization("Sato Office", "Sato's office"), Links.Place("Chile"), Links.Event("Lima Accord"),
    ];

    [Theory]
    [InlineData("Mora praised the plan.|He added: \"It works.\"", "he", "LuisMora")]
    [InlineData("During the talks, Mora praised the plan.|He added: \"It works.\"", "he", "LuisMora")]
    [InlineData("Mora praised Sato's plan.|He said it was late.|\"It works,\" he said.", "he", "LuisMora")]
    [InlineData("Mora praised the plan.|The talks lasted two days.|\"It works,\" he said.", "he", "LuisMora")]
    [InlineData("\"Good,\" Mora said.|He added: \"It works.\"", "He", "LuisMora")]
    [InlineData("Mora praised the plan, and he added: \"It works.\"", "he", "LuisMora")]
    [InlineData("Mora said he liked the plan because \"It works,\" he said.", "he", "LuisMora")]
    [InlineData("The plan is ready, Mora said.|He added: \"It works.\"", "He", "LuisMora")]
    [InlineData("Sato came, and the talks were long, Mora told reporters.|\"It works,\" he said.", "he", "LuisMora")]
    public void A_pronoun_refers_to_the_subject_before(string paragraph, string pronoun, string expected) => Assert.Equal(expected, SaidBy(paragraph, pronoun));

    [Theory]
    [InlineData("A spokesman met Mora.|He added: \"It works.\"")]
    [InlineData("Mora praised the plan.|John Reed disagreed.|He added: \"It works.\"")]
    [InlineData("Mora and Sato praised the plan.|He added: \"It works.\"")]
    [InlineData("Mora praised the plan.|They left.|He added: \"It works.\"")]
    [InlineData("The plan was praised by Mora.|He added: \"It works.\"")]
    public void An_uncertain_pronoun_refers_to_nobody(string paragraph) => Assert.Equal("-", SaidBy(paragraph, "He"));

    [Fact]
    public void They_and_we_refer_to_nobody()
    {
        Assert.Equal("-", SaidBy("Mora praised the plan.|They added: \"It works.\"", "They"));
        Assert.Equal("-", SaidBy("Mora praised the plan.|\"It works,\" we said.", "we"));
    }

    [Theory]
    [InlineData("Ms. Sato came.|Mr. Mora praised the plan.|She added: \"It works.\"", "She", "EmiSato")]
    [InlineData("Mr. Mora came.|Ms. Sato praised the plan.|He added: \"It works.\"", "He", "LuisMora")]
    [InlineData("Mr. Mora praised the plan.|She added: \"It works.\"", "She", "-")]
    [InlineData("Mr. Mora came.|Ms. Mora praised the plan.|He added: \"It works.\"", "He", "LuisMora")]
    [InlineData("Ms. Mora came.|Mr. Mora praised the plan.|She added: \"It works.\"", "She", "LuisMora")]
    public void A_pronoun_skips_a_person_whose_title_disagrees(string paragraph, string pronoun, string expected) =>
        Assert.Equal(expected, SaidBy(paragraph, pronoun));

    [Theory]
    [InlineData("The Trade Ministry praised the plan.|It added: \"It works.\"", "TradeMinistry")]
    [InlineData("Mora praised the plan.|It added: \"It works.\"", "-")]
    [InlineData("The plan passed.|It added: \"It works.\"", "-")]
    public void The_pronoun_it_refers_to_an_organization(string paragraph, string expected) => Assert.Equal(expected, SaidBy(paragraph, "It"));

    [Fact]
    public void The_preceding_paragraph_counts_unless_a_subheading_intervenes()
    {
        var article = new ArticleBuilder().Paragraph("Mora praised the plan.").Paragraph("\"It works,\" he said.").Quote("It works,", "he", Attribution.Pronoun)
            .Build();
        Assert.Equal("LuisMora", Links.Speakers(article, Entities));
        var parted = new ArticleBuilder().Paragraph("Mora praised the plan.").Block(BlockKind.Subheading, "More").Paragraph("\"It works,\" he said.")
            .Quote("It works,", "he", Attribution.Pronoun).Build();
        Assert.Equal("-", Links.Speakers(parted, Entities));
        var far = new ArticleBuilder().Paragraph("Mora praised the plan.").Paragraph("The rain fell.").Paragraph("\"It works,\" he said.")
            .Quote("It works,", "he", Attribution.Pronoun).Build();
        Assert.Equal("-", Links.Speakers(far, Entities));
    }

    [Theory]
    [InlineData("He said it was late.", "LuisMora")]
    [InlineData("The talks lasted two days. He said they were late. The rain fell.", "LuisMora")]
    [InlineData("\"It is late.\"", "LuisMora")]
    [InlineData("She said it was late.", "-")]
    [InlineData("They said it was late.", "-")]
    [InlineData("John Reed said it was late.", "-")]
    public void A_paragraph_with_the_same_pronoun_or_no_subject_leads_to_the_one_before(string between, string expected)
    {
        var builder = new ArticleBuilder().Paragraph("Mora praised the plan.").Paragraph(between.Replace(". ", ".|", System.StringComparison.Ordinal));
        if (between.StartsWith('"'))
        {
            builder.Quote("It is late.", null, Attribution.None);
        }

        var article = builder.Paragraph("\"It works,\" he said.").Quote("It works,", "he", Attribution.Pronoun).Build();
        Assert.EndsWith(expected, Links.Speakers(article, Entities), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Prime Minister Mora came.", "the prime minister", "LuisMora")]
    [InlineData("Prime Minister Mora came.", "The Prime Minister", "LuisMora")]
    [InlineData("Prime Minister Mora came.", "the minister", "-")]
    [InlineData("Chilean President Luis Mora came.", "the president", "LuisMora")]
    [InlineData("Chilean President Luis Mora came.", "the Chilean president", "LuisMora")]
    [InlineData("Chilean President Luis Mora came.", "the Peruvian president", "-")]
    [InlineData("Chilean President Luis Mora came.", "the president of the bank", "-")]
    [InlineData("President Mora met President Sato.", "the president", "-")]
    [InlineData("Vice President Mora came.", "the president", "-")]
    [InlineData("Former President Mora came.", "the president", "-")]
    [InlineData("Mora, a professor of law, came.", "the professor", "LuisMora")]
    [InlineData("Luis Mora, a professor of law, came.", "the professor", "LuisMora")]
    [InlineData("Mora's brother, a professor of law, came.", "the professor", "-")]
    [InlineData("The Mora biographer, a professor of law, came.", "the professor", "-")]
    [InlineData("Mora, Sato's deputy security adviser, came.", "the adviser", "LuisMora")]
    [InlineData("Mora came.", "the president", "-")]
    [InlineData("\"We await President Mora in May,\" Sato said.", "the president", "LuisMora")]
    [InlineData("\"We await Mora in May,\" the president said.", "the president", "-")]
    public void A_description_refers_to_the_only_person_with_that_title(string before, string description, string expected)
    {
        var article = new ArticleBuilder().Paragraph(before).Paragraph($"\"It works,\" {description} said.").Quote("It works,", description).Build();
        Assert.Equal(expected, Links.Speakers(article, Entities));
    }

    [Fact]
    public void A_title_in_the_headline_counts()
    {
        var article = new ArticleBuilder().Headline("President Mora Opens Bridge").Paragraph("Mora came.").Paragraph("\"It works,\" the president said.")
            .Quote("It works,", "the president").Build();
        Assert.Equal("LuisMora", Links.Speakers(article, Entities));
    }

    [Theory]
    [InlineData("In a separate press release, Sato's office announced a plan.", "the statement", "SatoOffice")]
    [InlineData("The Trade Ministry issued a short statement.", "the statement", "TradeMinistry")]
    [InlineData("Mora read out a statement from the Trade Ministry.", "the statement", "TradeMinistry")]
    [InlineData("Mora spoke.", "the Trade Ministry's statement", "TradeMinistry")]
    [InlineData("Mora spoke.", "a statement from the Trade Ministry", "TradeMinistry")]
    [InlineData("Mora spoke.", "the Lima Accord's statement", "-")]
    [InlineData("Mora spoke.", "a witness's statement", "-")]
    [InlineData("The ministry issued a statement from the Lima Accord.", "the statement", "-")]
    [InlineData("Mora read out a statement from three officials of the new Trade Ministry.", "the statement", "-")]
    [InlineData("Mora read out a statement from officials.", "the statement", "-")]
    [InlineData("Mora said the memorandum was good.", "the memorandum", "-")]
    [InlineData("The Trade Ministry published a report.", "the statement", "-")]
    [InlineData("Officials issued a statement.", "the statement", "-")]
    [InlineData("Mora spoke.", "the statement", "-")]
    public void A_document_refers_to_its_issuer(string before, string document, string expected)
    {
        var article = new ArticleBuilder().Paragraph(before).Paragraph($"\"It works,\" {document} read.").Quote("It works,", document).Build();
        Assert.Equal(expected, Links.Speakers(article, Entities));
    }

    [Theory]
    [InlineData(7, "TradeMinistry")]
    [InlineData(8, "-")]
    public void The_issuer_is_searched_in_eight_sentences(int between, string expected)
    {
        var story = "The Trade Ministry issued a statement.|" + string.Concat(System.Linq.Enumerable.Repeat("The rain fell.|", between));
        var article = new ArticleBuilder().Paragraph(story + "\"It works,\" the statement read.").Quote("It works,", "the statement").Build();
        Assert.Equal(expected, Links.Speakers(article, Entities));
    }

    [Theory]
    [InlineData(1, "TradeMinistry")]
    [InlineData(2, "-")]
    public void The_issuer_is_searched_in_the_two_preceding_paragraphs(int between, string expected)
    {
        var builder = new ArticleBuilder().Paragraph("The Trade Ministry issued a statement.");
        for (var i = 0; i < between; i++)
        {
            builder.Paragraph("The rain fell.");
        }

        var article = builder.Paragraph("\"It works,\" the statement read.").Quote("It works,", "the statement").Build();
        Assert.Equal(expected, Links.Speakers(article, Entities));
    }

    private static string SaidBy(string paragraph, string pronoun)
    {
        var builder = new ArticleBuilder().Paragraph(paragraph);
        if (paragraph.Contains("\"Good,\"", System.StringComparison.Ordinal))
        {
            builder.Quote("Good,", "Mora");
        }

        var speakers = Links.Speakers(builder.Quote("It works" + (paragraph.Contains("works,", System.StringComparison.Ordinal) ? "," : "."), pronoun,
            Attribution.Pronoun).Build(), Entities);
        return speakers[(speakers.LastIndexOf(' ') + 1)..];
    }
}

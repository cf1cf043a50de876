using System.Linq;
using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests when a single word of a person's name is part of someone else's name.</summary>
public class LongerNameTests
{
    private static readonly EntityDeclaration Sato = Links.Person("Emi Sato", "Sato");
    private static readonly EntityDeclaration Mora = Links.Person("Luis Mora", "Mora");

    [Theory]
    [InlineData("Sato left.", "Sato")]
    [InlineData("Sato Ren left.", "")]
    [InlineData("Jo Sato left.", "")]
    [InlineData("Jo-hee Sato left.", "")]
    [InlineData("J. Sato left.", "")]
    [InlineData("Sato\nRen left.", "")]
    [InlineData("Sato-Ruiz left.", "")]
    [InlineData("Ruiz-Sato left.", "")]
    public void A_surname_next_to_an_undeclared_capitalized_word_is_part_of_a_longer_name(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Emi K. Sato left.", "Sato")]
    [InlineData("Emi K. L. Sato left.", "Sato")]
    [InlineData("Emi K Sato left.", "Sato")]
    [InlineData("President Emi K. Sato left.", "Sato")]
    [InlineData("Jo K. Sato left.", "")]
    [InlineData("Emina K. Sato left.", "")]
    [InlineData("Emi K. Sato Ren left.", "")]
    [InlineData("K. Sato left.", "")]
    public void An_initial_after_the_given_name_does_not_make_another_name(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Mr. Sato, Ms Sato, President Sato, Prime Minister Sato", 4)]
    [InlineData("President-elect Sato and Osaka-based Sato", 2)]
    [InlineData("President Sato Ren", 0)]
    public void A_surname_after_a_title_is_not_part_of_a_longer_name(string text, int count) => Assert.Equal(Times("Sato", count), Found(text));

    [Theory]
    [InlineData("But Sato left. On Sato fell rain: \"The Sato plan\"", 3)]
    [InlineData("He saw The Sato Report, In Sato Fields.", 0)]
    [InlineData("2024 Sato 2025, anti-Sato Sato-era. Anti-Sato votes", 4)]
    [InlineData("He met Sato Friday, and Sunday Sato met Sato September 6.", 3)]
    [InlineData("He wrote \"Why Sato Is Right\" and \"Sato The Great\".", 2)]
    [InlineData("He met Sato In Young.", 0)]
    public void A_surname_next_to_a_word_that_is_not_a_name_stands_alone(string text, int count) => Assert.Equal(Times("Sato", count), Found(text));

    [Theory]
    [InlineData("Rain in Oslo. Sato left. Sato. Rain fell.", 2)]
    [InlineData("Brazil's Sato, Democrats’ Sato, Sato's Cabinet, Sato’s White Paper", 4)]
    [InlineData("In Oslo, Sato, Ruiz and (Sato) Ruiz met", 2)]
    public void A_longer_name_does_not_extend_across_punctuation_or_a_possessive(string text, int count) => Assert.Equal(Times("Sato", count), Found(text));

    [Fact]
    public void A_surname_next_to_a_declared_name_is_not_part_of_a_longer_name() => Assert.Equal("Sato Mora Sato Mora", Found("the Sato-Mora pact, Sato Mora"));

    [Fact]
    public void Only_people_have_longer_names() => Assert.Equal("Osaka=Osaka", Links.Mentions("An Osaka Castle", Links.Place("Osaka")));

    [Fact]
    public void Capitals_in_a_headline_do_not_indicate_a_longer_name()
    {
        var article = new ArticleBuilder().Headline("Sato Visits Oslo as Rain Falls").Paragraph("Rain fell as Sato came.").Build();
        Assert.Equal("Sato=EmiSato; Sato=EmiSato", Links.Mentions(article, Sato));
    }

    [Theory]
    [InlineData("Sato Ren Visits Oslo", "")]
    [InlineData("SATO REN VISITS OSLO", "")]
    [InlineData("Sato Visits Ren", "Sato=EmiSato")]
    public void In_a_headline_the_story_identifies_the_name_of_someone_else(string headline, string expected)
    {
        var article = new ArticleBuilder().Headline(headline).Paragraph("In rain Sato Ren came to Oslo.").Build();
        Assert.Equal(expected, Links.Mentions(article, Sato));
    }

    [Theory]
    [InlineData(BlockKind.Credit, "Jo Sato, Oslo Press", "")]
    [InlineData(BlockKind.Paragraph, "Jo Sato, Oslo Press", "")]
    [InlineData(BlockKind.Paragraph, "SATO VISITS OSLO", "SATO=EmiSato")]
    [InlineData(BlockKind.Subheading, "Sato Visits", "Sato=EmiSato")]
    public void Outside_of_headings_only_text_in_all_capitals_is_treated_like_a_headline(BlockKind kind, string text, string expected) =>
        Assert.Equal(expected, Links.Mentions(new ArticleBuilder().Block(kind, text).Build(), Sato));

    [Fact]
    public void A_headline_in_sentence_case_is_treated_like_running_text() =>
        Assert.Equal("", Links.Mentions(new ArticleBuilder().Headline("Sato Ren visits Oslo").Build(), Sato));

    private static string Found(string text)
    {
        var article = ArticleBuilder.Story("It is as follows: " + text);
        return string.Join(' ', Links.Of(article, Sato, Mora).Mentions.Select(x => article.Reading.Text.Substring(x.Span.Start, x.Span.Length)));
    }

    private static string Times(string name, int count) => string.Join(' ', Enumerable.Repeat(name, count));
}

using Dataset.Compiling;
using Dataset.Linking;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests which entity says an utterance of several quotations.</summary>
public class UtteranceSpeakersTests
{
    private static readonly EntityDeclaration[] Entities = [Links.Person("Emi Sato", "Sato"), Links.Person("Nora Lind")];

    [Fact]
    public void A_declared_speaker_applies_to_the_whole_utterance()
    {
        var article = new ArticleBuilder()
            .Paragraph("\"One.\"").Quote("One.", group: 0)
            .Paragraph("\"Two,\" Sato said. \"Three.\"").Quote("Two,", "Sato", group: 1).Quote("Three.", group: 1).Build();
        var links = Links.Of(article, Entities, [new SpeakerDeclaration("One", "Emi Sato", null), new SpeakerDeclaration("Three", "Nora Lind", null)]);
        Assert.Equal(["EmiSato", "NoraLind"], links.Entities);
        Assert.Equal([0, 1, 1], links.Speakers);
        Assert.Equal([1, 1], UtteranceSpeakers.Count(article.Reading.Quotes, links));
    }

    [Fact]
    public void The_first_quotation_that_names_a_speaker_decides()
    {
        var article = new ArticleBuilder()
            .Paragraph("\"One. \"").Quote("One. ", group: 0)
            .Paragraph("\"Two,\" Sato said, then Nora Lind: \"Three.\"").Quote("Two,", "Sato", group: 0).Quote("Three.", "Nora Lind", group: 0).Build();
        var links = Links.Of(article, Entities);
        Assert.Equal([-1, 0, 1], links.Speakers);
        Assert.Equal([1, 0], UtteranceSpeakers.Count(article.Reading.Quotes, links));
    }
}

using System;
using System.IO;
using System.Security.Cryptography;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.SeoulSummitCorpus;

/// <summary>
/// Verifies that nothing about SeoulSummit has changed. Every text, span, speaker, entity, claim and member name is fixed within a major version, because
/// users' tests assert them literally.
/// </summary>
public class FrozenReadingTests
{
    private const string ImageSha256 = "2a8c911ee47cb2f73ae6c06e75ab8903b477255293920e9c1dc8888b6c100990";

    public static TheoryData<Article> Articles => [.. SeoulSummit.Articles];

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_reading_of_an_article_is_the_one_that_a_reader_approved(Article article) =>
        Snapshot.Match(ReadingPrinter.Print(article), $"tests/Dataset.Tests/SeoulSummitCorpus/Readings/{article.Key}");

    [Fact]
    public void The_image_is_the_one_that_was_released()
    {
        using var image = new MemoryStream();
        SeoulSummit.Corpus.Save(image);
        var hash = Convert.ToHexStringLower(SHA256.HashData(image.ToArray()));
        Assert.True(hash == ImageSha256, $"""
            The image of SeoulSummit differs from the released one: its SHA-256 is {hash}.
            Everything about this corpus is fixed within a major version: texts, spans, sentences, speakers, entities, claims, member names.
            - If a reading changed, Readings/*.verified.txt or the tables next to them show where. Before the first release: check the difference word
              by word, and accept it if it is right. Afterward: keep the old reading (declare it, or exclude it from the new rule), or wait for the
              next major version.
            - If only the image's format changed (a column, a version, the term index): the library must still read the old format, see
              docs/common-tasks.md, "Add a column to the image". Then update the hash here.
            """);
    }
}

using System;
using System.IO;
using System.Linq;
using System.Text;
using Dataset.Tests.Fuzz;
using Dataset.Tests.Fuzzing;
using Dataset.Tests.Helpers;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Standoff;

/// <summary>Verifies that a corpus written for brat can be read back.</summary>
public class BratRoundTripTests
{
    [Fact]
    public void SeoulSummit_is_read_back()
    {
        var brat = BratLaws.Check(SeoulSummit.Corpus);
        Assert.NotEmpty(brat.Speakers);
        Assert.Contains(brat.Annotations, annotation => annotation.Type == "Quote" && annotation.Spans.Count > 1);
    }

    [Fact]
    public void A_corpus_created_from_annotations_has_the_same_mentions_and_speakers()
    {
        var corpus = SeoulSummit.Corpus;
        var brat = BratLaws.Check(corpus);
        var again = Corpus.Create(brat.Name, brat.Articles, brat.ToOptions());
        Assert.DoesNotContain(again.Issues, issue => issue.Id == "DS0013");
        Assert.Equal(corpus.Mentions.Select(Describe), again.Mentions.Select(Describe));
        Assert.Equal(corpus.Quotes.Select(Describe), again.Quotes.Select(Describe));
    }

    [Fact]
    public void Any_corpus_is_read_back() => FuzzRun.ForAll(
        300,
        FuzzCorpus.Of(1, 4, static i => Gen.Elements($"a/{i}", $"b {i}", $"c.{i}.md", $"é🚢/{i}")),
        static x => x.Shrink(),
        static x => BratLaws.Check(Corpus.Create("Made", x.Files.Select(file => new ArticleSource(file.Key, file.Text)), x.Declarations.Options)));

    [Fact]
    public void Characters_outside_the_basic_plane_do_not_shift_places() => FuzzRun.ForAll(
        200,
        from made in FuzzCorpus.Of(1, 2, static i => Gen.Constant($"a/{i}"))
        from every in Gen.Choose(1, 9)
        select made with { Files = [.. made.Files.Select(file => file with { Text = Strew(file.Text, every) })] },
        static x => x.Shrink(),
        static x => BratLaws.Check(Corpus.Create("Made", x.Files.Select(file => new ArticleSource(file.Key, file.Text)), x.Declarations.Options)));

    [Fact]
    public void Any_annotations_are_read_and_the_kept_ones_are_valid() => FuzzRun.ForAll(
        300,
        from made in FuzzCorpus.Of(1, 1, static _ => Gen.Constant("a"))
        from others in FuzzText.Mixture(0, 3).ArrayOf(3)
        from places in Gen.Choose(0, 999).ArrayOf(6)
        select (made, others, places),
        static x => x.made.Shrink().Select(made => x with { made = made }),
        static x =>
        {
            var corpus = Corpus.Create("Made", x.made.Files.Select(file => new ArticleSource(file.Key, file.Text)), x.made.Declarations.Options);
            using var folder = new TemporaryFolder();
            corpus.WriteBrat(folder.Path);
            var lines = File.ReadAllText(folder.GetPath("a.ann"));
            for (var i = 0; i < x.places.Length; i++)
            {
                // Removed, inserted or duplicated.
                var at = lines.Length * x.places[i] / 1000;
                lines = (i % 3) switch
                {
                    0 => lines[..at] + lines[Math.Min(lines.Length, at + i + 1)..],
                    1 => lines[..at] + x.others[i / 2] + lines[at..],
                    _ => lines[..at] + lines[(at / 2)..],
                };
            }


            // Half of a surrogate pair is written as U+FFFD.
            File.WriteAllBytes(folder.GetPath("a.ann"), Encoding.UTF8.GetBytes(lines));
            var brat = BratFolder.Read(folder.Path);
            Assert.All(brat.Annotations, annotation => Assert.Equal(
                annotation.Text, string.Join(' ', annotation.Spans.Select(span => brat.Articles[0].Text.Substring(span.Start, span.Length)))));
            Assert.All(brat.Issues, issue => Assert.True(issue is { Path: "a.ann", Line: > 0, Column: > 0, Message.Length: > 0 }));
            Corpus.Create("Again", brat.Articles, brat.ToOptions());
        });

    private static string Strew(string text, int every) =>
        string.Join(' ', text.Split(' ').Select((word, i) => i % every == 0 ? "🚢" + word : word));

    private static (string, TextSpan, string) Describe(Mention mention) => (mention.Article.Key, mention.Span, mention.Entity.Id);

    private static (string, TextSpan, string?) Describe(Quote quote) => (quote.Article.Key, quote.Span, quote.Speaker?.Id);
}

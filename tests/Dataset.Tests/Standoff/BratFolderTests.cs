using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Standoff;

/// <summary>Tests the declarations that are read from annotations made by people in brat.</summary>
public sealed class BratFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("🚢 Ann\n", "T1\tPerson 2 5\tAnn", 3)]
    [InlineData("a\nAnn\n", "T1\tPerson 2 5\tAnn", 2)]
    [InlineData("a\r\nAnn\r\n", "T1\tPerson 3 6\tAnn", 2)]
    [InlineData("a\r\nAnn\r\n", "T1\tPerson 2 5\tAnn", 2)]
    [InlineData("\uFEFF🚢 Ann\n", "T1\tPerson 2 5\tAnn", 3)]
    [InlineData("\uFEFF🚢 Ann\n", "T1\tPerson 3 6\tAnn", 3)]
    [InlineData("\uFEFFa\r\nAnn\n", "T1\tPerson 4 7\tAnn", 2)]
    [InlineData("\uFEFFa\r\nAnn\n", "T1\tPerson 2 5\tAnn", 2)]
    [InlineData("a\rAnn\r", "T1\tPerson 2 5\tAnn", 2)]
    public void Offsets_count_code_points_of_the_decoded_text(string text, string line, int start)
    {
        var brat = Read(("a.txt", text), ("a.ann", line));
        Assert.Empty(brat.Issues);
        Assert.Equal([new TextSpan(start, 3)], Assert.Single(brat.Annotations).Spans);
        Assert.Equal("Ann", Corpus.Create("A", brat.Articles, brat.ToOptions()).Mentions.Single().Text);
    }

    [Fact]
    public void Files_in_UTF_16_with_a_byte_order_mark_are_read()
    {
        _folder.Write("a.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("🚢 Ann\n")]);
        _folder.Write("a.ann", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("T1\tPER 2 5\tAnn\r\n")]);
        var brat = BratFolder.Read(_folder.Path);
        Assert.Empty(brat.Issues);
        Assert.Equal("Ann", Assert.Single(brat.Annotations).Text);
    }

    [Fact]
    public void Annotations_with_the_same_reference_are_one_entity_with_the_name_of_the_reference()
    {
        var brat = Read(
            ("a.txt", "Ann Lee came. Lee left.\n"),
            ("a.ann", "T1\tPER 0 7\tAnn Lee\nT2\tPER 14 17\tLee\nN1\tReference T1 Wikidata:Q1\tAnn B. Lee\nN2\tReference T2 Wikidata:Q1\tAnn B. Lee\n"));
        var entity = Assert.Single(brat.Entities);
        Assert.Equal((EntityKind.Person, "Ann B. Lee", "AnnBLee"), (entity.Kind, entity.Name, entity.Id));
        Assert.Equal(["Ann Lee", "Lee"], entity.Aliases);
        Assert.All(brat.Annotations, annotation => Assert.Same(entity, annotation.Entity));
        Assert.All(brat.Annotations, annotation => Assert.Equal("Wikidata:Q1", annotation.Reference));
    }

    [Fact]
    public void Equivalent_annotations_are_one_entity_and_a_pronoun_is_not_an_alias()
    {
        var brat = Read(
            ("a.txt", "Ann Lee came. She left. Bo stayed, she said.\n"),
            ("a.ann", "T1\tPerson 0 7\tAnn Lee\nT2\tPerson 14 17\tShe\nT3\tPerson 24 26\tBo\n*\tEquiv T1 T2\n"));
        Assert.Equal(["Ann Lee", "Bo"], brat.Entities.Select(entity => entity.Name));
        Assert.All(brat.Entities, entity => Assert.Empty(entity.Aliases));
        Assert.Same(brat.Entities[0], brat.Annotations[1].Entity);
    }

    [Fact]
    public void Two_entities_at_the_same_place_share_the_name()
    {
        var brat = Read(
            ("a.txt", "The Lees came.\n"),
            ("a.ann", "T1\tPerson 4 8\tLees\nT2\tPerson 4 8\tLees\nN1\tReference T1 Person:Ann\tAnn Lee\nN2\tReference T2 Person:Bo\tBo Lee\n"));
        Assert.Equal(["Ann", "Bo"], brat.Entities.Select(entity => entity.Id));
        Assert.All(brat.Entities, entity => Assert.Equal(["Lees"], entity.SharedAliases));
        Assert.Equal(2, Corpus.Create("A", brat.Articles, brat.ToOptions()).Mentions.Count);
    }

    [Fact]
    public void Ids_are_unique_even_if_names_are_not()
    {
        var brat = Read(("a.txt", "Paris in Paris.\n"), ("a.ann", "T1\tPerson 0 5\tParis\nT2\tGPE 9 14\tParis\n"));
        Assert.Equal([(EntityKind.Person, "Paris"), (EntityKind.Place, "Paris_2")], brat.Entities.Select(entity => (entity.Kind, entity.Id!)));
        Assert.DoesNotContain(Corpus.Create("A", brat.Articles, brat.ToOptions()).Issues, issue => issue.Severity == IssueSeverity.Error);
    }

    [Fact]
    public void Custom_types_are_entities_and_others_are_kept_as_annotations()
    {
        _folder.Write("a.txt", "Minister Ann\n"u8.ToArray());
        _folder.Write("a.ann", "T1\tRole 0 8\tMinister\nT2\tPolitician 9 12\tAnn\n#1\tAnnotatorNotes T1\tcheck\n"u8.ToArray());
        var brat = BratFolder.Read(_folder.Path, new Dictionary<string, EntityKind> { ["Politician"] = EntityKind.Person });
        Assert.Empty(brat.Issues);
        Assert.Equal("Ann", Assert.Single(brat.Entities).Name);
        Assert.Equal([("Role", "check"), ("Politician", null)], brat.Annotations.Select(annotation => (annotation.Type, annotation.Note)));
    }

    [Theory]
    [InlineData("R1\tSaidBy Arg1:T1 Arg2:T2")]
    [InlineData("R1\tSpeaker Arg1:T2 Arg2:T1")]
    [InlineData("E1\tSpeech:T1 Speaker:T2")]
    [InlineData("E1\tSays:T3 Content:T1 Speaker1:T2")]
    [InlineData("N1\tReference T1 Person:Bo\tBo Hale\nN2\tReference T2 Person:Bo\tBo Hale")]
    public void The_speaker_of_a_quotation_is_the_entity_that_the_lines_lead_to(string lines)
    {
        // The text does not indicate the speaker.
        const string Text = "Bo Hale listened. “We sail at last,” somebody said.\n";
        var brat = Read(("d/a.txt", Text), ("d/a.ann", $"T1\tQuote 18 36\t“We sail at last,”\nT2\tPerson 0 7\tBo Hale\nT3\tCue 46 50\tsaid\n{lines}\n"));
        Assert.Empty(brat.Issues);
        var speaker = Assert.Single(brat.Speakers);
        Assert.Equal(("We sail at last,", brat.Entities[0].Id, "d/a"), (speaker.Opening, speaker.Entity, speaker.Article));
        var quote = Assert.Single(Corpus.Create("A", brat.Articles, brat.ToOptions()).Quotes);
        Assert.Equal(("Bo Hale", Attribution.Declared), (quote.Speaker?.Name, quote.Attribution));
    }

    [Fact]
    public void A_quotation_that_begins_like_another_is_declared_by_enough_words_to_distinguish_it()
    {
        const string Text = "“Yes,” Ann said, “we sail.”\n\n“Yes,” Bo said, “we stay.”\n";
        var brat = Read(
            ("a.txt", Text),
            ("a.ann", "T1\tQuote 1 5;18 26\tYes, we sail.\nT2\tQuote 30 34;46 54\tYes, we stay.\nT3\tPerson 7 10\tAnn\nT4\tPerson 36 38\tBo\n"
                + "R1\tSaidBy Arg1:T1 Arg2:T4\nR2\tSaidBy Arg1:T2 Arg2:T3\n"));
        Assert.Empty(brat.Issues);
        Assert.Equal([("we sail.", "Bo"), ("we stay.", "Ann")], brat.Speakers.Select(speaker => (speaker.Opening, speaker.Entity)));
    }

    [Fact]
    public void Speakers_that_cannot_be_declared_are_reported()
    {
        var brat = Read(
            ("a.txt", "“Yes,” Ann said. “Yes,” Bo said.\n"),
            ("a.ann", "T1\tQuote 1 5\tYes,\nT2\tQuote 18 22\tYes,\nT3\tPerson 7 10\tAnn\nT4\tPerson 24 26\tBo\n"
                + "R1\tSaidBy Arg1:T1 Arg2:T3\nR2\tSaidBy Arg1:T2 Arg2:T4\nR3\tSaidBy Arg1:T1 Arg2:T4\n"));
        Assert.Equal([2, 7], brat.Issues.Select(issue => issue.Line));
        Assert.Equal("Ann", Assert.Single(brat.Speakers).Entity);
    }

    [Fact]
    public void Annotations_that_cannot_be_declared_are_reported_at_their_place()
    {
        var brat = Read(
            ("a.txt", "🚢 Ann\n"),
            ("a.ann", "T1\tPerson 0 1\t🚢\nT2\tPerson 2 5\tAnn\nT3\tPlace 2 5\tAnn\nN1\tReference T2 Wikidata:Q1\tAnn\nN2\tReference T3 Wikidata:Q1\tAnn\n"
                + "T4\tSpeaker 2 5\tAnn\nN3\tReference T4 Wikidata:Q2\tNobody\n"));
        Assert.Equal([1, 3, 6], brat.Issues.Select(issue => issue.Line));
        Assert.Equal((EntityKind.Person, "Ann"), (Assert.Single(brat.Entities).Kind, brat.Entities[0].Name));
        Assert.Equal(4, brat.Annotations.Count);
    }

    [Fact]
    public void An_annotation_that_refers_to_an_omitted_line_is_also_omitted()
    {
        var brat = Read(
            ("a.txt", "Ann Bo\n"),
            ("a.ann", "A1\tSure R1\nR1\tKnows Arg1:T1 Arg2:T2\nT1\tPerson 0 3\tAnn\nT2\tPerson 4 6\tBob\nR2\tKnows Arg1:T1\n#1\tAnnotatorNotes R2\tx\n"));
        Assert.Equal([1, 2, 4, 5, 6], brat.Issues.Select(issue => issue.Line));
        Assert.Equal("T1", Assert.Single(brat.Annotations).Id);
    }

    [Fact]
    public async Task Synchronous_and_asynchronous_reading_return_the_same_result()
    {
        SeoulSummit.Corpus.WriteBrat(_folder.Path);
        var one = BratFolder.Read(_folder.Path);
        var two = await BratFolder.ReadAsync(_folder.Path, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(one.Annotations.Select(annotation => annotation.ToString()), two.Annotations.Select(annotation => annotation.ToString()));
        Assert.Equal(one.Speakers, two.Speakers);
        Assert.Equal(one.ToString(), two.ToString());
    }

    [Fact]
    public void Existing_files_are_replaced_and_a_configuration_is_kept()
    {
        var corpus = Corpus.Create("One", [new ArticleSource("a", "Ann.\n")]);
        _folder.Write("a.txt", "old"u8.ToArray());
        _folder.Write("annotation.conf", "own"u8.ToArray());
        corpus.WriteBrat(_folder.Path);
        Assert.Equal("Ann.\n", File.ReadAllText(_folder.GetPath("a.txt")));
        Assert.Equal("own", File.ReadAllText(_folder.GetPath("annotation.conf")));
        Assert.Equal(["a.ann", "a.txt", "annotation.conf"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        // Creating links requires a privilege on Windows.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var corpus = Corpus.Create("Two", [new ArticleSource("a", "One.\n"), new ArticleSource("b/c", "Two.\n")]);
        Directory.CreateDirectory(_folder.GetPath("out"));
        Directory.CreateDirectory(_folder.GetPath("elsewhere"));
        Directory.CreateSymbolicLink(_folder.GetPath("out/b"), _folder.GetPath("elsewhere"));
        Assert.Throws<IOException>(() => corpus.WriteBrat(_folder.GetPath("out")));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.GetPath("elsewhere")));
        Assert.Equal(["b"], Directory.GetFileSystemEntries(_folder.GetPath("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_and_a_folder_with_the_same_path_leave_no_files()
    {
        var corpus = Corpus.Create("Two", [new ArticleSource("a", "One.\n"), new ArticleSource("a.txt/b", "Two.\n")]);
        Assert.Throws<IOException>(() => corpus.WriteBrat(_folder.GetPath("x/y")));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private BratFolder Read(params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            _folder.Write(name, Encoding.UTF8.GetBytes(content));
        }

        return BratFolder.Read(_folder.Path);
    }
}

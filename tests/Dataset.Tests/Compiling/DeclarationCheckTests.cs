using System;
using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Xunit;
using static Dataset.Tests.Compiling.CorpusSample;

namespace Dataset.Tests.Compiling;

/// <summary>Tests the diagnostics of stage 3 for declarations that do not fit the articles.</summary>
public class DeclarationCheckTests
{
    private const string Ferry = "The ferry left the island at noon, Ida Sand said.\n\nNobody stayed behind, and the quay was empty.";
    private const string Storm = "A storm kept the ferry in port.\n\n\"We wait for calmer seas,\" Ida Sand said.";

    [Fact]
    public void A_corpus_without_articles_reports_only_that() => Assert.Equal(
        ["DS0003: Corpus 'Sample' has no articles"],
        new CorpusSample
        {
            Entities = [Person("Ida Sand")],
            Claims = [new("Left", "It left.", null)],
            Evidence = [new("Left", "left the island", null)]
        }.Report());

    [Fact]
    public void A_valid_declaration_reports_nothing() => Assert.DoesNotContain(
        new CorpusSample(("ferry", Ferry), ("storm", Storm))
        {
            Entities = [Person("Ida Sand", "Sand")],
            Claims = [new("Left", "The ferry left.", null), new("Stayed", "The ferry stayed.", "Left")],
            Evidence = [new("Left", "left the island", null), new("Stayed", "kept the ferry in port", "storm")],
            Articles = [new("storm", "FerryInPort", null, null, null)],
            Speakers = [new("We wait for", "Ida Sand", null)],
        }.Report(),
        issue => !issue.Contains("alias", StringComparison.Ordinal));

    [Fact]
    public void Of_two_keys_that_differ_only_in_case_the_second_is_left_out()
    {
        var compiled = new CorpusSample(("news/Ferry", Ferry), ("news/ferry", Storm)).Compile();
        Assert.Equal(["news/Ferry"], compiled.Articles.Select(article => article.Key));
        Assert.Contains("(ignoring case)", Show(Assert.Single(compiled.Issues, issue => issue.Rule == "DS0004")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_under_two_keys_is_reported() => Assert.Equal(
        ["DS0008: Articles 'a' and 'b' have the same text"], new CorpusSample(("b", Ferry), ("a", Ferry)).Report());

    [Fact]
    public void Evidence_that_is_not_found_is_reported_at_its_words()
    {
        var issue = Assert.Single(new CorpusSample(("ferry", Ferry))
        {
            Claims = [new("Left", "It left.", null)],
            Evidence = [new("Left", "the island", null), new("Left", "sailed at dawn", null)],
        }.Compile().Issues);
        Assert.Equal("DS0010: Evidence 'sailed at dawn' does not occur in any article", Show(issue));
        Assert.Equal(IssueTarget.Declaration(IssueSubject.Evidence, 1, 1), issue.Target);
    }

    [Fact]
    public void Evidence_that_is_found_twice_lists_the_places_unless_its_article_is_named()
    {
        EvidenceDeclaration Words(string? article) => new("Ferry", "Ida Sand said", article);
        CorpusSample With(string? article) =>
            new(("ferry", Ferry), ("storm", Storm)) { Claims = [new("Ferry", "It is a ferry.", null)], Evidence = [Words(article)] };
        Assert.Equal(
            "DS0010: Evidence 'Ida Sand said' occurs in 2 places: ferry.txt(1,36), storm.txt(3,28); add more of the surrounding words, or specify the article",
            Assert.Single(With(null).Report()));
        Assert.Empty(With("storm").Report());
    }

    [Fact]
    public void Every_reference_to_a_missing_entry_is_reported() => Assert.Equal(
        [
            "DS0013: There is no article 'fery' in corpus 'Sample'; the nearest is 'ferry'",
            "DS0013: There is no claim 'Sank'; the nearest is 'Left'",
            "DS0013: There is no claim 'Sunk'; the nearest is 'Left'",
            "DS0013: There is no article 'strom'; the nearest is 'ferry'",
            "DS0013: There is no entity 'Ada Sand'",
            "DS0013: There is no quotation that begins with 'Nobody ever'",
        ],
        new CorpusSample(("ferry", Ferry))
        {
            Claims = [new("Left", "It left.", "Sank")],
            Evidence = [new("Sunk", "left the island", null), new("Left", "left the island", "strom")],
            Articles = [new("fery", null, null, null, null)],
            Speakers = [new("Nobody ever", "Ada Sand", null)],
        }.Report());

    [Fact]
    public void Duplicate_declarations_count_once()
    {
        var compiled = new CorpusSample(("ferry", Ferry))
        {
            Entities = [Person("Ida Sand"), Person("Ida-Sand")],
            Claims = [new("Left", "It left.", null), new("Left", "It left again.", null)],
            Articles = [new("ferry", "One", null, null, null), new("ferry", "Two", null, null, null)],
        }.Compile();
        Assert.Equal(
            ["DS0012: The article 'ferry' is declared twice", "DS0012: The id 'IdaSand' is declared twice", "DS0012: The claim 'Left' is declared twice"],
            compiled.Issues.Select(Show));
        Assert.Equal("One", Assert.Single(compiled.Articles).MemberName);
        Assert.Equal("It left.", Assert.Single(compiled.Claims).Statement);
        Assert.Single(compiled.Entities);
    }

    [Fact]
    public void Names_without_mentions_are_reported()
    {
        var issues = new CorpusSample(("ferry", Ferry)) { Entities = [Person("Ida Sand", "the captain"), Person("Olaf Reef")] }.Compile().Issues;
        Assert.Equal(
            ["DS0011: No article mentions 'the captain', an alias of 'Ida Sand'", "DS0011: No article mentions 'Olaf Reef'"], issues.Select(Show));
        Assert.Equal(
            [IssueTarget.Declaration(IssueSubject.Entity, 0, 0), IssueTarget.Declaration(IssueSubject.Entity, 1, -1)],
            issues.Select(issue => issue.Target));
    }

    [Fact]
    public void Disputes_are_recorded_on_both_claims()
    {
        var segment = new CorpusSample(("ferry", Ferry))
        {
            Claims = [new("A", "a", null), new("B", "b", "A"), new("C", "c", "A")],
        }.Compile().Segment.AsSpan();
        var reader = new CorpusSegmentReader(segment);
        Assert.Equal([1, 2], reader.GetClaimDisputes(0));
        Assert.Equal([0], reader.GetClaimDisputes(1));
    }
}

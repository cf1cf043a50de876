extern alias generator;

using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Tests each rule, with its message, file, line and column. A test states all diagnostics of its project: any other fails it. Lines and columns are counted
/// from 1, the way compilers print them.
/// </summary>
public class DiagnosticTests
{
    private const string Plain = "using Dataset;\n[Corpus] public static partial class News { }";

    [Theory]
    [InlineData("[Corpus]\npublic partial class News { }", "(3,22): error DS0001: Corpus class 'News' must be a static class")]
    [InlineData("[Corpus]\npublic static class News { }", "(3,21): error DS0001: Corpus class 'News' must be partial")]
    [InlineData("[Corpus]\npublic static partial class News<T> { }", "(3,29): error DS0001: Corpus class 'News' must not be generic")]
    [InlineData("public static partial class A {\n[Corpus] public static partial class News { } }",
        "(3,38): error DS0001: Corpus class 'News' must not be nested in another type")]
    [InlineData("[Corpus]\nfile static partial class News { }", "(3,27): error DS0001: Corpus class 'News' must not be file-local")]
    [InlineData("[Corpus]\npublic partial record News;", "(3,23): error DS0001: Corpus class 'News' must be a static class")]
    [InlineData("[Corpus]\npublic static partial class Articles { }",
        "(3,29): error DS0001: Corpus class 'Articles' has the same name as one of its generated members; rename it")]
    [InlineData(
        "[Corpus]\npublic static partial class News { public static int People; }",
        "(3,54): error DS0001: Corpus class 'News' declares 'People', which is the name of a generated member")]
    public void DS0001_reports_a_class_of_the_wrong_shape(string code, string expected)
    {
        var run = GeneratorRun.Start(TestProject.Of("using Dataset;\n" + code).WithArticle("market.txt", Samples.Market));
        Expect(run, "Corpus.cs" + expected);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void DS0001_reports_a_conflicting_member_at_its_place() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithSource("Other.cs", "static partial class News\n{\n    class Data { }\n}")
            .WithArticle("market.txt", Samples.Market)),
        "Other.cs(3,11): error DS0001: Corpus class 'News' declares 'Data', which is the name of a generated member");

    [Fact]
    public void DS0001_in_one_class_does_not_affect_the_others()
    {
        var run = GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus] static class A { }\n[Corpus] static partial class B { }")
            .WithArticle("harbour.txt", Samples.Harbour, "A").WithArticle("market.txt", Samples.Market, "B"));
        Expect(run, "Corpus.cs(2,23): error DS0001: Corpus class 'A' must be partial");
        Assert.Equal(["B-market.g.cs", "B.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DS0002_reports_articles_without_a_class() => Expect(
        GeneratorRun.Start(TestProject.Of("class C { }").WithArticle("market.txt", Samples.Market).WithArticle("harbour.txt", Samples.Harbour)),
        "news/harbour.txt(1,1): warning DS0002: 2 article files (this is the first) belong to no corpus: no class in the project has [Corpus]");

    [Fact]
    public void DS0002_reports_articles_of_a_missing_corpus() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithArticle("market.txt", Samples.Market).WithArticle("harbour.txt", Samples.Harbour, "Sport")),
        "news/harbour.txt(1,1): warning DS0002: One article file belongs to no corpus: no class named 'Sport' has [Corpus]");

    [Fact]
    public void DS0002_reports_articles_that_could_belong_to_several_corpora() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus] static partial class A { }\n[Corpus] static partial class B { }")
            .WithArticle("market.txt", Samples.Market).WithArticle("harbour.txt", Samples.Harbour, "A").WithArticle("sea/ferry.txt", Samples.Ferry, "B")),
        "news/market.txt(1,1): warning DS0002: One article file could belong to several corpora; specify one on the item: Corpus=\"A\"");

    [Fact]
    public void DS0002_reports_a_name_that_two_classes_have() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\nnamespace X { [Corpus] static partial class A { } }\nnamespace Y { [Corpus] static partial class " +
            "A { } }")
            .WithArticle("market.txt", Samples.Market, "A").WithArticle("harbour.txt", Samples.Harbour, "X.A")
            .WithArticle("sea/ferry.txt", Samples.Ferry, "Y.A")),
        "news/market.txt(1,1): warning DS0002: One article file could belong to several corpora named 'A'; " +
        "specify the name with its namespace: Corpus=\"X.A\"");

    [Fact]
    public void DS0003_reports_a_corpus_without_articles()
    {
        var run = GeneratorRun.Start(TestProject.Of(Plain));
        Expect(run, "Corpus.cs(2,38): warning DS0003: Corpus 'News' has no articles: the project has no DatasetArticle items");
        Assert.Empty(Loaded.GetCorpus(run, "News").Articles);
    }

    [Fact]
    public void DS0003_does_not_blame_the_class_for_items_that_name_another() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithArticle("market.txt", Samples.Market, "Newz")),
        "Corpus.cs(2,38): warning DS0003: Corpus 'News' has no articles: the project's only DatasetArticle item does not belong to it",
        "news/market.txt(1,1): warning DS0002: One article file belongs to no corpus: no class named 'Newz' has [Corpus]");

    [Fact]
    public void DS0003_does_not_blame_the_classes_for_items_that_name_none() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus] static partial class A { }\n[Corpus] static partial class B { }")
            .WithArticle("market.txt", Samples.Market).WithArticle("harbour.txt", Samples.Harbour)),
        "Corpus.cs(2,31): warning DS0003: Corpus 'A' has no articles: none of the project's 2 DatasetArticle items belongs to it",
        "Corpus.cs(3,31): warning DS0003: Corpus 'B' has no articles: none of the project's 2 DatasetArticle items belongs to it",
        "news/harbour.txt(1,1): warning DS0002: 2 article files (this is the first) could belong to several corpora; specify one on the item: Corpus=\"A\"");

    [Fact]
    public void DS0001_is_reported_once_for_a_class_that_has_the_attribute_on_two_parts() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus] partial class News { }\n[Corpus] partial class News { }")
            .WithArticle("market.txt", Samples.Market)),
        "Corpus.cs(2,24): error DS0001: Corpus class 'News' must be a static class");

    [Fact]
    public void A_line_directive_applies_in_source_code() => Assert.Equal(
        ("Page.razor", 6),
        GeneratorRun.Start(TestProject.Of("using Dataset;\n#line 7 \"Page.razor\"\n[Corpus] public static partial class News { }"))
            .Diagnostics.Select(x => x.Location.GetMappedLineSpan()).Select(x => (x.Path, x.StartLinePosition.Line)).Single());

    [Fact]
    public void DS0003_does_not_blame_the_items_for_files_that_cannot_be_read() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithArticle("bad.txt", new TestText(TestProject.PathOf("bad.txt"), [0x41, 0xE9]))),
        "Corpus.cs(2,38): warning DS0003: Corpus 'News' has no articles: none of its files could be read",
        "news/bad.txt(1,2): error DS0005: The file is neither valid UTF-8 nor UTF-16 with a byte order mark; the article is left out");

    [Fact]
    public void DS0004_reports_a_duplicate_key()
    {
        var run = GeneratorRun.Start(TestProject.Of(Plain).WithArticle("market.txt", Samples.Market).WithArticle("market.md", Samples.Ferry));
        Expect(run, "news/market.txt(1,1): error DS0004: Articles 'news/market.md' and 'news/market.txt' both have the key 'market' in corpus " +
            "'News'; the second is left out");
        Assert.Equal(Samples.Ferry, Loaded.GetCorpus(run, "News").Articles.Single().Text);
    }

    [Fact]
    public void DS0004_reports_keys_that_differ_only_in_case() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithArticle("Market.txt", Samples.Market).WithArticle("market.txt", Samples.Ferry)),
        "news/market.txt(1,1): error DS0004: Articles 'news/Market.txt' and 'news/market.txt' both have the key 'market' in corpus 'News' " +
        "(ignoring case); the second is left out");

    [Fact]
    public void DS0005_reports_bytes_that_are_not_UTF_8_and_keeps_the_other_articles()
    {
        var run = GeneratorRun.Start(TestProject.Of(Plain).WithArticle("market.txt", Samples.Market)
            .WithArticle("bad.txt", new TestText(TestProject.PathOf("bad.txt"), [.. "Caf"u8, 0xC3, 0xA9, .. "\nand caf"u8, 0xE9, .. " again"u8])));
        Expect(run, "news/bad.txt(2,8): error DS0005: The file is neither valid UTF-8 nor UTF-16 with a byte order mark; the article is left out");
        Assert.Equal("market", Loaded.GetCorpus(run, "News").Articles.Single().Key);
    }

    [Fact]
    public void DS0005_reports_a_code_page()
    {
        var run = GeneratorRun.Start(TestProject.Of(Plain).WithArticle("market.txt", Samples.Market)
            .WithArticle("bad.txt", new TestText(TestProject.PathOf("bad.txt"), [.. "caf"u8, 0xE9], Encoding.Latin1)));
        Expect(run, "news/bad.txt(1,1): error DS0005: The file is neither valid UTF-8 nor UTF-16 with a byte order mark (it was decoded as iso-8859-1); the " +
            "article is left out");
    }

    [Fact]
    public void DS0004_reports_a_missing_file()
    {
        var run = GeneratorRun.Start(TestProject.Of(Plain).WithArticle("market.txt", Samples.Market)
            .WithArticle("gone.txt", TestText.Unreadable(TestProject.PathOf("gone.txt"))));
        Expect(run, "news/gone.txt(1,1): error DS0004: The article file cannot be read: it does not exist, is a link to a file that does not exist, or " +
            "is binary; the article is left out");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_byte_order_mark_of_a_file_is_removed(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Über uns\n\nEin Café \U0001F600.")];
        var run = GeneratorRun.Start(TestProject.Of(Plain).WithArticle("a.txt", new TestText(TestProject.PathOf("a.txt"), bytes)));
        Expect(run);
        Assert.Equal("Über uns\n\nEin Café \U0001F600.", Loaded.GetCorpus(run, "News").Articles.Single().Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_replacement_character_in_the_file_is_not_a_wrong_encoding(bool mark)
    {
        byte[] bytes = [.. mark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes("A caf\uFFFD at sea.")];
        var run = GeneratorRun.Start(TestProject.Of(Plain).WithArticle("a.txt", new TestText(TestProject.PathOf("a.txt"), bytes)));
        Assert.DoesNotContain(run.Diagnostics, x => x.Id == "DS0005");
        Assert.Equal("A caf\uFFFD at sea.", Loaded.GetCorpus(run, "News").Articles.Single().Text);
    }

    // Not theory data, because an attribute cannot contain half of a surrogate pair.
    [Fact]
    public void A_replacement_character_with_a_lone_surrogate_in_memory_is_not_a_wrong_encoding()
    {
        foreach (var text in new[] { "\uFFFD\uD83D", "A caf\uFFFD at \uDE00 sea." })
        {
            var run = GeneratorRun.Start(TestProject.Of(Plain).WithArticle("a.txt", text));
            Assert.Equal(["DS0006", "DS0006"], run.Diagnostics.Select(x => x.Id));
            Assert.Equal(Corpus.Create("News", [new("a", text)]).Articles[0].Text, Loaded.GetCorpus(run, "News").Articles.Single().Text);
        }
    }

    [Fact]
    public void DS0006_reports_characters_that_no_text_should_have() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithArticle("a.txt", "The Tide\n\nIt came \0 late and\nwent \uFFFD early, \uFFFD by day.")),
        "news/a.txt(3,9): warning DS0006: The article contains the character U+0000 (1 in total)",
        "news/a.txt(4,6): warning DS0006: The article contains the character U+FFFD (2 in total)");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\n")]
    public void DS0007_reports_an_empty_article(string text)
    {
        var run = GeneratorRun.Start(TestProject.Of(Plain).WithArticle("sea/a.txt", text).WithArticle("b.txt", Samples.Market));
        Expect(run, "news/sea/a.txt(1,1): warning DS0007: Article 'sea/a' has no text");
        Assert.Equal(2, Loaded.GetCorpus(run, "News").Articles.Count);
    }

    [Fact]
    public void DS0008_reports_two_articles_with_the_same_text() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithArticle("a.txt", Samples.Market).WithArticle("b.txt", Samples.Market)),
        "news/b.txt(1,1): warning DS0008: Articles 'a' and 'b' have the same text");

    [Fact]
    public void DS0009_reports_an_old_language_version()
    {
        var run = GeneratorRun.Start(Samples.Elin.WithLanguage(LanguageVersion.CSharp10));
        Expect(run, "Corpus.cs(9,29): error DS0009: Dataset requires C# 11 or later, but this project uses C# 10.0; set LangVersion");
        Assert.Empty(run.Files);
    }

    // A build without the library fails before the compiler runs; an editor runs the generator all the same.
    [Fact]
    public void DS0009_reports_a_missing_library_instead_of_articles_without_a_corpus()
    {
        var project = TestProject.Of(Plain).WithArticle("a.txt", Samples.Market).WithArticle("b.txt", Samples.Ferry, corpus: "News");
        Expect(
            GeneratorRun.Start(project with { HasLibrary = false }),
            "news/a.txt(1,1): error DS0009: The project has articles but does not reference the Dataset library; "
                + "use <PackageReference Include=\"Dataset\" /> without IncludeAssets, ExcludeAssets or PrivateAssets settings that omit 'compile'");
    }

    [Fact]
    public void DS0010_reports_evidence_that_is_not_found_and_where_its_words_begin() => Expect(
        Declaring("[Claim(\"A\", \"It is so.\")]\n[Evidence(\"A\", \"never written\")]"),
        "Corpus.cs(3,16): error DS0010: Evidence 'never written' does not occur in any article");

    [Fact]
    public void DS0010_lists_the_places_of_evidence_that_is_found_several_times() => Expect(
        Declaring("[Claim(\"A\", \"It is so.\")]\n[Evidence(\"A\", \"Port Elin\")]"),
        "Corpus.cs(3,16): error DS0010: Evidence 'Port Elin' occurs in 2 places: news/harbour.txt(5,35), news/sea/ferry.txt(3,21); add more of " +
        "the surrounding words, or specify the article");

    [Fact]
    public void DS0010_counts_lines_in_the_file_with_its_front_matter() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus, Claim(\"A\", \"x\"), Evidence(\"A\", \"the tide\")] public static partial class News { }")
            .WithArticle("a.txt", "---\r\ntitle: A\r\n---\r\nSo the tide came.\r\n\r\nAnd the tide went.\r\n")),
        "Corpus.cs(2,41): error DS0010: Evidence 'the tide' occurs in 2 places: news/a.txt(4,4), news/a.txt(6,5); add more of the " +
        "surrounding words, or specify the article");

    [Fact]
    public void DS0011_reports_a_name_and_an_alias_without_mentions() => Expect(
        Declaring("[Person(\"Nobody At All\")]\n[Person(\"Ines Quast\", \"Quast\", \"Quasta\", SharedAliases = new[] { \"the Quasts\" })]"),
        "Corpus.cs(2,9): warning DS0011: No article mentions 'Nobody At All'",
        "Corpus.cs(3,32): warning DS0011: No article mentions 'Quasta', an alias of 'Ines Quast'",
        "Corpus.cs(3,66): warning DS0011: No article mentions 'the Quasts', an alias of 'Ines Quast'");

    [Fact]
    public void DS0011_finds_aliases_passed_as_an_array_and_by_name() => Expect(
        Declaring("[Person(aliases: new[] { \"Quast\", \"Quasta\" }, name: \"Ines Quast\")]\n[Place(\"Port Elin\", new string[] { \"Elino\" })]"),
        "Corpus.cs(2,35): warning DS0011: No article mentions 'Quasta', an alias of 'Ines Quast'",
        "Corpus.cs(3,36): warning DS0011: No article mentions 'Elino', an alias of 'Port Elin'");

    [Fact]
    public void DS0012_reports_a_duplicate_id() => Expect(
        Declaring("[Person(\"Ines Quast\")]\n[Place(\"Port Elin\", Id = \"InesQuast\")]\n[Claim(\"A\", \"x\")]\n[Claim(\"A\", \"y\")]"),
        "Corpus.cs(3,8): error DS0012: The id 'InesQuast' is declared twice",
        "Corpus.cs(5,8): error DS0012: The claim 'A' is declared twice");

    [Fact]
    public void DS0012_is_the_only_diagnostic_for_a_declaration_with_a_duplicate_id() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus, Person(\"Ann Lee\", \"Lee\"), Person(\"Ann Lee\", \"Lee\", \"Annie\")] public static " +
            "partial class News { }")
            .WithArticle("a.txt", "One Speaks\n\nYesterday Lee spoke first. Then Ann Lee spoke at length about it.")),
        "Corpus.cs(2,43): error DS0012: The id 'AnnLee' is declared twice");

    [Fact]
    public void DS0012_reports_an_alias_that_stays_ambiguous() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus, Person(\"Ann Lee\", \"Lee\"), Person(\"Bo Lee\", \"Lee\")] public static partial class " +
            "News { }")
            .WithArticle("a.txt", "Two Speak\n\nYesterday Lee spoke first. Then Ann Lee and Bo Lee spoke at length about it.")),
        "news/a.txt(3,11): warning DS0012: Alias 'Lee' could refer to Ann Lee or Bo Lee, and no full name before it in the article decides which; " +
        "the mention is left out");

    [Fact]
    public void DS0013_reports_references_to_missing_entries() => Expect(
        Declaring("[Article(\"habour\")]\n[Evidence(\"B\", \"opened again on Tuesday\")]\n[Claim(\"C\", \"z\", Disputes = \"D\")]\n[Speaker(\"We lost\", " +
            "\"No One\")]\n[Speaker(\"We lost\", \"Ines Quast\", Article = \"nowhere\")]\n[Person(\"Ines Quast\")]"),
        "Corpus.cs(2,10): error DS0013: There is no article 'habour' in corpus 'News'; the nearest is 'harbour'",
        "Corpus.cs(3,11): error DS0013: There is no claim 'B'; the nearest is 'C'",
        "Corpus.cs(4,29): error DS0013: There is no claim 'D'; the nearest is 'C'",
        "Corpus.cs(5,21): error DS0013: There is no entity 'No One'; the nearest is 'Ines Quast'",
        "Corpus.cs(6,45): error DS0013: There is no article 'nowhere'; the nearest is 'market'");

    [Fact]
    public void DS0013_reports_an_ambiguous_speaker() => Expect(
        GeneratorRun.Start(TestProject.Of("""
            using Dataset;
            [Corpus, Person("Ann Lee", "Lee"), Person("Bo Lee", "Lee"), Person("Cy Lee", SharedAliases = new[] { "the Lees" }),
             Person("Di Lee", SharedAliases = new[] { "the Lees" })]
            [Speaker("We came", "Lee")] [Speaker("We went", "the Lees")] [Speaker("We stayed", "Bo Lee")]
            public static partial class News { }
            """).WithArticle("a.txt", "Two Speak\n\nAnn Lee spoke, and Lee was there. Bo Lee spoke, and Lee was there. Cy Lee, Di Lee, the Lees came.\n\n" +
            "\"We came late.\"\n\n\"We went early.\"\n\n\"We stayed here.\"\n")),
        "Corpus.cs(4,21): error DS0013: There is no unique entity 'Lee': it could be Ann Lee or Bo Lee; use the full name or the id",
        "Corpus.cs(4,49): error DS0013: There is no unique entity 'the Lees': it could be Cy Lee or Di Lee; use the full name or the id");

    [Fact]
    public void A_speaker_can_be_named_by_a_shared_alias_of_one_entity() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus, Person(\"Ann Lee\", SharedAliases = new[] { \"the Lees\" }), Speaker(\"We came\", \"the " +
            "Lees\")] public static partial class News { }")
            .WithArticle("a.txt", "One Speaks\n\nAnn Lee of the Lees spoke at length.\n\n\"We came late.\"\n")));

    [Fact]
    public void DS0014_reports_name_collisions() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithArticle("a-b.txt", Samples.Market).WithArticle("a_b.txt", Samples.Ferry)),
        "Corpus.cs(2,38): info DS0014: The articles 'a-b' and 'a_b' would all have the member name 'AB'; each gets a suffix instead");

    [Fact]
    public void DS0015_reports_values_of_a_wrong_format() => Expect(
        GeneratorRun.Start(TestProject.Of("""
            using Dataset;
            [Corpus(ReferenceDate = "6 May 2031")]
            [Article("market", Name = "1st", Url = "elin", Published = "2031-02-30")]
            [Person("?!")]
            [Person("Fish", Id = "a-b")]
            [Claim("", "x")]
            public static partial class News { }
            """).WithArticle("market.txt", Samples.Market)),
        "Corpus.cs(2,25): error DS0015: '6 May 2031' is not a valid date in the format yyyy-MM-dd",
        "Corpus.cs(3,27): error DS0015: '1st' is not a valid identifier",
        "Corpus.cs(3,40): error DS0015: 'elin' is not a valid absolute http or https address",
        "Corpus.cs(3,60): error DS0015: '2031-02-30' is not a valid date in the format yyyy-MM-dd",
        "Corpus.cs(4,9): error DS0015: '?!' is not a valid name",
        "Corpus.cs(5,22): error DS0015: 'a-b' is not a valid identifier",
        "Corpus.cs(6,8): error DS0015: '' is not a valid identifier");

    [Fact]
    public void DS0016_reports_malformed_front_matter() => Expect(
        GeneratorRun.Start(TestProject.Of(Plain).WithArticle("a.txt", "---\r\ntitle: The Tide\r\ndate: early May\r\n---\r\nThe tide came late on Monday.\r\n")),
        "news/a.txt(3,7): warning DS0016: The front matter's date 'early May' is not a complete date");

    [Fact]
    public void DS0020_reports_a_quotation_without_a_speaker_if_enabled() => ExpectHidden(
        "The Tide Comes Late\n\n\"It was a long and cold night for all of us.\"\n",
        "news/a.txt(3,2): hidden DS0020: No speaker was found for this quotation");

    [Fact]
    public void DS0020_is_not_reported_if_the_speaker_is_declared() => Expect(
        GeneratorRun.Start(TestProject.Of("using Dataset;\n[Corpus, Person(\"Ines Quast\"), Speaker(\"It was\", \"Ines Quast\")] public static partial class " +
            "News { }")
            .WithArticle("a.txt", "The Tide Comes Late for Ines Quast\n\n\"It was a long and cold night for all of us.\"\n")),
        DiagnosticSeverity.Hidden);

    [Fact]
    public void DS0021_reports_an_unmatched_quotation_mark_if_enabled() => ExpectHidden(
        "The Tide Comes Late\n\nIt was a “long and cold night for all of us, said the men on the pier.\n",
        "news/a.txt(3,10): hidden DS0021: No matching quotation mark was found");

    [Fact]
    public void DS0030_reports_a_corpus_that_is_too_large_for_constants()
    {
        // Ninety texts of 200,000 characters, each a single word, so they are read quickly.
        var text = new string('x', 200_000);
        var project = Enumerable.Range(0, 90).Aggregate(TestProject.Of(Plain), (p, i) => p.WithArticle($"a{i}.txt", text + i));
        Expect(GeneratorRun.Start(project),
            "Corpus.cs(2,38): warning DS0030: Corpus 'News' has 18 MB of text in constants; above 16 MB, use Corpus.Open with a saved image instead");
    }

    [Fact]
    public void A_valid_project_has_no_diagnostics() => Expect(GeneratorRun.Start(Samples.Elin));

    private static GeneratorRun Declaring(string attributes) =>
        GeneratorRun.Start(TestProject.Of("using Dataset;\n" + attributes + "\n[Corpus] public static partial class News { }")
        .WithArticle("harbour.txt", Samples.Harbour).WithArticle("market.txt", Samples.Market).WithArticle("sea/ferry.txt", Samples.Ferry) with
        {
            // Undeclared names are tested by NamingTests.
            NoWarn = ["DS0022"],
        });

    private static void Expect(GeneratorRun run, params string[] expected) => Expect(run, DiagnosticSeverity.Info, expected);

    private static void ExpectHidden(string article, params string[] expected) =>
        Expect(GeneratorRun.Start(TestProject.Of(Plain).WithArticle("a.txt", article)), DiagnosticSeverity.Hidden, expected);

    // Some texts have many hidden diagnostics; only the tests about them include them.
    private static void Expect(GeneratorRun run, DiagnosticSeverity least, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Printed.Of(run, least).Order(StringComparer.Ordinal));
}

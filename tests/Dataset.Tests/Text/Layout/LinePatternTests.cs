using System;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Layout;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

public sealed class LinePatternTests
{
    private static readonly (string Table, LinePattern[] Patterns)[] Tables =
    [
        ("cued", BylineRule.Cued), ("continued", BylineRule.Continued), ("bare", BylineRule.Bare), ("papers", BylineRule.Papers),
        ("after a day", BylineRule.AfterDay), ("signatures", BylineRule.Signatures), ("captions", CaptionRule.Captions),
        ("credit first", CaptionRule.CreditFirst), ("authorities", CaptionRule.Authorities), ("lines", CaptionRule.Lines),
        ("brackets", CaptionRule.InBrackets), ("endings", CaptionRule.Endings), ("signed", CaptionRule.Signed), ("credits like bylines", CaptionRule.Bylines),
        ("shown", CaptionRule.Shown), ("asides", AsideRule.Credits), ("bios", BioRule.Closing), ("closing", CreditRule.Closing),
        ("agencies", CreditRule.Agencies),
    ];

    public static TheoryData<string, string> Rows => [.. Tables.SelectMany(table => table.Patterns.Select(pattern => (table.Table, pattern.Name)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_example_matches_its_pattern_and_none_before_it_in_the_table(string table, string name)
    {
        var patterns = Tables.Single(other => other.Table == table).Patterns;
        var example = patterns.Single(pattern => pattern.Name == name).Example;

        Assert.Equal(name, patterns.First(pattern => pattern.Matches(Tokens(example), new NameList())).Name);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void No_sentence_of_a_story_matches_a_pattern(string table, string name)
    {
        var pattern = Tables.Single(other => other.Table == table).Patterns.Single(pattern => pattern.Name == name);

        Assert.All([Lead, Second, Third], sentence => Assert.False(pattern.Matches(Tokens(sentence), new NameList())));
    }

    [Theory]
    [InlineData("Ada Quill", nameof(LineKind.Capital), nameof(LineKind.Capital))]
    [InlineData("d'Ancona al-Rashid", nameof(LineKind.Capital), nameof(LineKind.Capital))]
    [InlineData("de 2nd", nameof(LineKind.Particle), nameof(LineKind.Number))]
    [InlineData("Courier-Post & ferry", nameof(LineKind.Paper), nameof(LineKind.And))]
    [InlineData("Associated Press/", nameof(LineKind.Agency), nameof(LineKind.Slash))]
    [InlineData("photo:Ada", nameof(LineKind.Caption), nameof(LineKind.Capital))]
    [InlineData("ByAda", nameof(LineKind.By), nameof(LineKind.Capital))]
    [InlineData("Ada -- Bo", nameof(LineKind.Capital), nameof(LineKind.Dash))]
    [InlineData("Ada\nBo", nameof(LineKind.Capital), nameof(LineKind.Break))]
    [InlineData("Ada   Bo", nameof(LineKind.Capital), nameof(LineKind.Break))]
    public void Tokens_are_words_phrases_and_punctuation(string line, string first, string second)
    {
        var tokens = Tokens(line);

        Assert.True(tokens.Is(0, Enum.Parse<LineKind>(first)));
        Assert.True(tokens.Is(1, Enum.Parse<LineKind>(second)));
    }

    [Fact]
    public void A_line_end_in_wrapped_text_counts_as_a_space() =>
        Assert.True(new LineTokens().Read("Ada\n Quill", 0, 10, isWrapped: true).NameEnd(0, int.MaxValue, out var words) == 2 && words == 2);

    [Fact]
    public void A_line_with_much_punctuation_takes_linear_time()
    {
        var line = string.Concat(Enumerable.Repeat("A / ", 200_000));

        Assert.False(LinePattern.IsAny(CaptionRule.Lines, Tokens(line)));
        Assert.NotEmpty(LayoutReader.Read(Spaced(Headline, line, Lead)).Blocks);
    }

    [Fact]
    public void A_pattern_with_an_unknown_kind_is_refused() => Assert.Throws<ArgumentException>(() => new LinePattern("none", "none", "byline names"));

    [Theory]
    [InlineData("By Getty Images", "Getty Images")]
    [InlineData("By Special to The Harbour Times", "Special to The Harbour Times")]
    [InlineData("By d'Ancona", "d'Ancona")]
    [InlineData("By Ada Quill\n\nand\n\nBo Reed", "Ada Quill|Bo Reed")]
    public void Bylines_that_were_once_misread(string line, string expected)
    {
        var text = Spaced(Headline, line, Lead, Second);

        Assert.Equal(expected, string.Join('|', text.Slices(LayoutReader.Read(text).Authors)));
    }

    [Theory]
    [InlineData("The crew waits for the mayor.", "Photo: Reuters")]
    [InlineData("The crew waits for the mayor.", "Bo Reed/Getty Images")]
    public void A_sentence_above_a_credit_is_a_caption(string sentence, string credit)
    {
        var text = Spaced(Headline, Lead, sentence, credit, Second);

        Assert.Equal([sentence, credit], text.Slices(LayoutReader.Read(text).Boilerplate));
    }

    private static LineTokens Tokens(string line) => new LineTokens().Read(line, 0, line.Length, isWrapped: false);
}

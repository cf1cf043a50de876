using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using Dataset.Primitives;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that the text shown by a test runner or a debugger is short and meaningful.</summary>
public class DisplayTests
{
    [Fact]
    public void Each_piece_shows_its_place_and_its_beginning()
    {
        var corpus = Samples.Ferry;
        var opening = corpus.Articles["ferry/opening"];
        Assert.Equal("Ferry (4 articles)", corpus.ToString());
        Assert.Equal("Ferry/ferry/opening: Ferry line opens after two years", opening.ToString());
        Assert.Equal("Headline in storm [0..26): Storm closes both harbours", corpus.Articles["storm"].Blocks[0].ToString());
        Assert.Equal("Ines Okafor", corpus.People[0].ToString());
        Assert.Equal("Late: The line opened two years late.", corpus.Claims[0].ToString());
        Assert.StartsWith("Late in ferry/opening [", corpus.Claims[0].Evidence[0].ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": We waited long enough,", opening.Quotes[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(": Ines Okafor: ", opening.Quotes[0].ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": Okafor = Ines Okafor", opening.Mentions.Last(m => m.Text == "Okafor").ToString(), StringComparison.Ordinal);
        Assert.Equal("2021-03-02 (1 article)", corpus.Timeline[0].ToString());
        Assert.EndsWith(": 3 September 2023 = 2023-09-03", corpus.Dates[^1].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SpanTests.Corpora), MemberType = typeof(SpanTests))]
    public void Nothing_shows_a_whole_body(string name)
    {
        var corpus = Samples.All[name];
        object[] shown = [.. corpus.Articles, .. corpus.Paragraphs, .. corpus.Sentences, .. corpus.Quotes, .. corpus.Mentions, .. corpus.Dates,
            .. corpus.Articles.SelectMany(a => a.Blocks)];
        Assert.All(shown, part => Assert.InRange(part.ToString()!.Length, 1, 240));
        Assert.All(shown, part => Assert.DoesNotContain('\n', part.ToString()!));
    }

    [Fact]
    public void Long_text_is_truncated_after_a_word_and_never_inside_a_character()
    {
        Assert.Equal("short text", Display.Shorten("short \n text "));
        Assert.Equal(string.Concat(Enumerable.Repeat("word ", 12)) + "…", Display.Shorten(string.Concat(Enumerable.Repeat("word ", 40))));
        var waves = Display.Shorten("x" + string.Concat(Enumerable.Repeat("🌊", 60)));
        Assert.EndsWith("🌊…", waves, StringComparison.Ordinal);
        Assert.Equal(new string('x', 60), Display.Shorten(new string('x', 60)));
    }

    [Fact]
    public void Every_list_shows_its_count() => Assert.All(
        new object[] { SeoulSummit.Articles, SeoulSummit.People, SeoulSummit.Claims, SeoulSummit.Quotes, SeoulSummit.Corpus.Terms, SeoulSummit.Articles.Keys },
        list => Assert.True(list.GetType().IsDefined(typeof(DebuggerDisplayAttribute), inherit: true), list.GetType().Name));

    [Fact]
    public void Every_public_type_with_content_has_a_debugger_display()
    {
        var silent = typeof(Corpus).Assembly.GetExportedTypes()
            .Where(t => !t.IsEnum && !t.IsInterface && !t.IsSubclassOf(typeof(Attribute))
                && !t.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonSerializerContext)) && !(t.IsAbstract && t.IsSealed) && !t.IsNested)
            .Where(t => !t.IsDefined(typeof(DebuggerDisplayAttribute), inherit: true)
                && t.GetCustomAttribute<System.ComponentModel.EditorBrowsableAttribute>() is null)
            .Select(t => t.Name);
        Assert.Empty(silent);
    }
}

extern alias generator;

using System;
using System.Linq;
using Xunit;
using HintName = generator::Dataset.Emitter.HintName;

namespace Dataset.Generator.Tests.Emitter;

/// <summary>Tests the names of generated files: short, plain, and different for different sources on every file system.</summary>
public class HintNameTests
{
    [Theory]
    [InlineData("summit", "summit")]
    [InlineData("004_efefa24558c9a063", "004_efefa24558c9a063")]
    [InlineData("Summit2", "Summit2")]
    public void A_plain_key_is_unchanged(string key, string expected) => Assert.Equal(expected, HintName.Stem(key));

    [Theory]
    [InlineData("a/b")]
    [InlineData("a__b")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("süd")]
    [InlineData("con")]
    [InlineData("LPT1")]
    [InlineData("0123456789012345678901234567890123456789x")]
    public void Any_other_key_gets_a_hash(string key) => Assert.Matches("^[A-Za-z0-9_]{0,40}__[0-9a-f]{16}$", HintName.Stem(key));

    [Fact]
    public void Names_of_different_keys_differ_ignoring_case()
    {
        string[] parts = ["", "a", "b", "_", "__", "/", "-", ".", " ", "ä", "A\u0308", "\uD800", "\uD801", "con", "1", "é", "e\u0301", "a_b", "a/b", "a b"];
        var keys = parts.SelectMany(x => parts.Select(y => x + y)).Append(new string('x', 41)).Append(new string('x', 42))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        Assert.Equal(keys.Count, keys.Select(x => HintName.Stem(x)).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Names_are_short()
    {
        var stem = HintName.Stem(string.Join('.', Enumerable.Repeat("Namespace", 60)), dots: true);
        Assert.InRange(HintName.ForArticle(stem, new string('k', 3000)).Length, 1, 130);
    }

    [Fact]
    public void A_class_named_like_a_device_gets_another_file() => Assert.DoesNotMatch("(?i)^con\\.", HintName.ForCorpus(HintName.Stem("Con", dots: true)));

    [Fact]
    public void The_file_of_an_article_is_never_the_file_of_a_corpus() =>
        Assert.NotEqual(HintName.ForArticle("News", "Sport"), HintName.ForCorpus(HintName.Stem("News.Sport", dots: true)));
}

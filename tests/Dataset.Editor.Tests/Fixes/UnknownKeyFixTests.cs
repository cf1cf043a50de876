extern alias generator;

using System.Threading.Tasks;
using Dataset.CodeFixes;
using Dataset.Editor.Tests.Harness;
using generator::Dataset.Analyzers;
using Xunit;

namespace Dataset.Editor.Tests.Fixes;

/// <summary>Tests the fixes of DS1001: the nearest key, or its member.</summary>
public class UnknownKeyFixTests
{
    [Theory]
    [InlineData("_ = News.Articles[{|DS1001:\"markt\"|}];", "_ = News.Articles[\"market\"];")]
    [InlineData("_ = News.Articles?[{|DS1001:\"markt\"|}]!.Text;", "_ = News.Articles?[\"market\"]!.Text;")]
    [InlineData("_ = News.Articles[{|DS1001:@\"markt\"|}];", "_ = News.Articles[\"market\"];")]
    [InlineData("_ = News.Articles[{|DS1001:\"\"\"markt\"\"\"|}];", "_ = News.Articles[\"market\"];")]
    [InlineData("_ = News.Articles[key: ( /* why */ {|DS1001:\"markt\"|} /* so */ )];", "_ = News.Articles[key: ( /* why */ \"market\" /* so */ )];")]
    [InlineData("_ = News.People.Contains({|DS1001:\"Ines Quest\"|});", "_ = News.People.Contains(\"Ines Quast\");")]
    [InlineData("_ = News.Claims.TryGetValue({|DS1001:\"Cheap\"|}, out _);", "_ = News.Claims.TryGetValue(\"Cheaper\", out _);")]
    [InlineData("_ = News.Articles[{|DS1001:\"a\"|}] ?? News.Articles[{|DS1001:\"fish\"|}]; _ = News.People[{|DS1001:\"Bo\"|}];",
        "_ = News.Articles[\"market\"] ?? News.Articles[\"market\"]; _ = News.People[\"Bo Lee\"];")]
    public Task A_literal_is_replaced_with_the_nearest_key(string before, string after) =>
        Verify.Fixes<UnknownKeyAnalyzer, UnknownKeyFix>(Elin.With(before), Elin.With(after), UnknownKeyFix.Key);

    [Theory]
    [InlineData("_ = News.Articles[{|DS1001:\"markt\"|}].Text;", "_ = News.Articles.@class.Text;")]
    [InlineData("_ = News.People?[{|DS1001:\"Quest\"|}]?.Name;", "_ = News.People?.InesQuast?.Name;")]
    [InlineData("const string Key = \"Quest\"; _ = News.People[{|DS1001:Key|}];", "const string Key = \"Quest\"; _ = News.People.InesQuast;")]
    public Task An_indexer_is_replaced_with_the_member_of_the_nearest_key(string before, string after) =>
        Verify.Fixes<UnknownKeyAnalyzer, UnknownKeyFix>(Elin.With(before), Elin.With(after), MemberFix.Key);

    [Theory]
    [InlineData("const string Key = \"x\"; _ = News.Articles.Contains({|DS1001:Key|});")]
    [InlineData("_ = News.Articles.Contains({|DS1001:\"x\" + \"y\"|});")]
    [InlineData("_ = News.People[{|DS1001:\"Lee\"|}];")]
    [InlineData("_ = News.People.Contains({|DS1001:\"Lee\"|});")]
    public Task Constants_expressions_and_ambiguous_names_are_not_changed(string statements) =>
        Verify.OffersNothing<UnknownKeyAnalyzer, UnknownKeyFix>(Elin.With(statements));
}

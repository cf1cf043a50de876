extern alias generator;

using System.Threading.Tasks;
using Dataset.CodeFixes;
using Dataset.Editor.Tests.Harness;
using generator::Dataset.Analyzers;
using Xunit;

namespace Dataset.Editor.Tests.Fixes;

/// <summary>Tests the fix of DS1002: it replaces the literal with the member, and changes nothing else.</summary>
public class MemberFixTests
{
    [Theory]
    [InlineData("_ = News.Articles[{|DS1002:\"market\"|}];", "_ = News.Articles.@class;")]
    [InlineData("_ = News.People[{|DS1002:\"Quast\"|}].Name.Length;", "_ = News.People.InesQuast.Name.Length;")]
    [InlineData("_ = News.People?[{|DS1002:\"Quast\"|}];", "_ = News.People?.InesQuast;")]
    [InlineData("_ = News.People?[{|DS1002:\"Quast\"|}].Name?.Length;", "_ = News.People?.InesQuast.Name?.Length;")]
    [InlineData("var table = News.People; _ = (table)[nameOrAlias: ({|DS1002:\"Quast\"|})]!;", "var table = News.People; _ = (table).InesQuast!;")]
    [InlineData("_ = /* a */ News.People /* b */ [ /* c */ {|DS1002:\"Quast\"|} /* d */ ] /* e */ .Name;",
        "_ = /* a */ News.People /* b */ .InesQuast /* c */ /* d */ /* e */ .Name;")]
    [InlineData("_ = News.People\n            [{|DS1002:\"Quast\"|}] // e\n            .Name;",
        "_ = News.People\n            .InesQuast // e\n            .Name;")]
    [InlineData("_ = News.People[ // who\n            {|DS1002:\"Quast\"|}];", "_ = News.People.InesQuast // who\n;")]
    [InlineData("_ = News.Articles[{|DS1002:\"sea/Fish prices\"|}].Mentions.Count + News.Articles[News.Articles[{|DS1002:\"market\"|}].Key].Index;",
        "_ = News.Articles.SeaFishPrices.Mentions.Count + News.Articles[News.Articles.@class.Key].Index;")]
    public Task A_literal_is_replaced_with_the_member(string before, string after) =>
        Verify.Fixes<MemberAnalyzer, MemberFix>(Elin.With(before), Elin.With(after), MemberFix.Key);

    [Fact]
    public Task Nothing_is_offered_if_a_directive_is_between_the_brackets() => Verify.OffersNothing<MemberAnalyzer, MemberFix>(Elin.With("""
        _ = News.People[
        #region who
                    {|DS1002:"Quast"|}
        #endregion
                ];
        """));

    [Fact]
    public Task Several_files_are_fixed_at_once() => Verify.Fixes<MemberAnalyzer, MemberFix>(
        Elin.With("_ = News.People[{|DS1002:\"Quast\"|}];").WithSource("More.cs", "class More { object Get() => News.Claims[{|DS1002:\"Cheaper\"|}]; }"),
        Elin.With("_ = News.People.InesQuast;").WithSource("More.cs", "class More { object Get() => News.Claims.Cheaper; }"),
        MemberFix.Key);
}

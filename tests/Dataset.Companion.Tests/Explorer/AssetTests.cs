using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Explorer.Pages;
using Dataset.Tests.Helpers;
using PublicApiGenerator;
using Xunit;

namespace Dataset.Companion.Tests.Explorer;

/// <summary>Tests the assets that every page gets from the library: a style sheet and two scripts.</summary>
public class AssetTests
{
    [Fact]
    public void The_assets_are_smaller_than_60_kB_together() =>
        Assert.InRange(new[] { PageAssets.Style, PageAssets.Script, PageAssets.EarlyScript }.Sum(Encoding.UTF8.GetByteCount), 10_000, 60_000);

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("setHTMLUnsafe")]
    [InlineData("createContextualFragment")]
    [InlineData("DOMParser")]
    [InlineData("eval(")]
    [InlineData("new Function")]
    [InlineData("setAttribute('on")]
    [InlineData("setAttribute('style")]
    [InlineData(".style")]
    [InlineData("fetch(")]
    [InlineData("XMLHttpRequest")]
    [InlineData("WebSocket")]
    [InlineData("sendBeacon")]
    [InlineData("localStorage")]
    [InlineData("document.cookie")]
    [InlineData("import(")]
    public void The_scripts_use_nothing_that_could_interpret_text_as_code(string never)
    {
        Assert.DoesNotContain(never, PageAssets.Script, StringComparison.Ordinal);
        Assert.DoesNotContain(never, PageAssets.EarlyScript, StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_sheet_loads_nothing()
    {
        Assert.DoesNotContain("url(", PageAssets.Style, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", PageAssets.Style, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", PageAssets.Style, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_only_the_assets()
    {
        var page = Html.Parse(SeoulSummit.Corpus);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var hashes = page.QuerySelectorAll("script:not([type='application/json']), style")
            .Select(element => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'").ToList();
        Assert.Equal(3, hashes.Count);
        Assert.Equal(hashes.Order(StringComparer.Ordinal), Regex.Matches(policy, "'sha256-[^']*'").Select(match => match.Value).Order(StringComparer.Ordinal));

        // Nothing that could be loaded or run may precede the policy.
        Assert.Equal("META", page.Head!.Children[1].TagName);
        Assert.Equal("utf-8", page.Head.Children[0].GetAttribute("charset"));
    }

    [Fact]
    public void Names_in_modules_are_unique()
    {
        var names = Directory.GetFiles(Repository.GetPath("src/Dataset.Explorer/Assets"), "*.js")
            .SelectMany(path => Regex.Matches(File.ReadAllText(path), @"^(?:export )?(?:const|let|function|class) (\w+|\[[^\]]*\])", RegexOptions.Multiline))
            .SelectMany(match => Regex.Matches(match.Groups[1].Value, @"\w+").Select(name => name.Value)).ToList();
        Assert.True(names.Count > 40);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Every_module_is_in_the_script_after_those_that_it_imports()
    {
        foreach (var path in Directory.GetFiles(Repository.GetPath("src/Dataset.Explorer/Assets"), "*.js"))
        {
            var source = File.ReadAllText(path).ReplaceLineEndings("\n");
            var own = FirstLineOf(source);
            Assert.Contains(own, PageAssets.Script, StringComparison.Ordinal);
            foreach (Match import in Regex.Matches(source, "^import .* from './(.*)';$", RegexOptions.Multiline))
            {
                var imported = FirstLineOf(File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, import.Groups[1].Value)).ReplaceLineEndings("\n"));
                Assert.True(PageAssets.Script.IndexOf(imported, StringComparison.Ordinal) < PageAssets.Script.IndexOf(own, StringComparison.Ordinal), path);
            }
        }
    }

    [Fact]
    public void The_public_API_is_the_approved_one() => Snapshot.Match(
        typeof(ExplorerExtensions).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, TreatRecordsAsClasses = false })
            .ReplaceLineEndings("\n") + "\n",
        "tests/Dataset.Companion.Tests/Explorer/PublicApi");

    private static string FirstLineOf(string source) =>
        source.Split('\n').First(line => Regex.IsMatch(line, "^(export )?(const|let|function|class) ")).Replace("export ", "", StringComparison.Ordinal);
}

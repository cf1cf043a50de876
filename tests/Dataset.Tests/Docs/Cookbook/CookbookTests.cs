using System;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs.Cookbook;

// One collection with the other tests of pages: where it writes a page, nobody reads it.
[Collection("Pages")]
public class CookbookTests
{
    internal const string Page = "docs/query-cookbook.md";

    [Fact]
    public void The_page_has_every_recipe_with_its_code_and_what_it_gives()
    {
        var written = CookbookPage.Write();
        var path = Repository.GetPath(Page);
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == written)
        {
            return;
        }

        Assert.True(
            Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1",
            $"{Page} is not what the recipes say. "
            + "DATASET_ACCEPT=1 dotnet test tests/Dataset.Tests --filter FullyQualifiedName~Cookbook writes it anew; read the difference.");
        File.WriteAllText(path, written);
    }

    [Fact]
    public void Every_recipe_gives_something() =>
        Assert.All(CookbookPage.Parts.SelectMany(part => CookbookPage.GetRecipes(part.Recipes)), recipe => Assert.NotEmpty(CookbookPage.Run(recipe)));
}

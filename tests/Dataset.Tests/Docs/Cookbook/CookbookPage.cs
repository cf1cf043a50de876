using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Markdig.Helpers;

namespace Dataset.Tests.Docs.Cookbook;

/// <summary>The page docs/query-cookbook.md, written from the recipes: their titles, their code as it stands in its file, and what they return.</summary>
internal static class CookbookPage
{
    public static readonly (string Title, Type Recipes)[] Parts =
    [
        ("Articles and their parts", typeof(CookbookArticles)),
        ("Quotations and speakers", typeof(CookbookQuotations)),
        ("People, places and other names", typeof(CookbookMentions)),
        ("Dates", typeof(CookbookDates)),
        ("Claims", typeof(CookbookClaims)),
        ("Words and search", typeof(CookbookWords)),
    ];

    private const string Head = """
        # Query cookbook

        LINQ queries over `SeoulSummit`, the corpus in the package: five reports of one summit (see
        [SeoulSummit](seoul-summit.md)). The same queries run over your own corpora. Each code block is one expression, with
        `using System.Linq;` and `using Dataset;` in effect. The rows that it returns are shown below it, one per line.

        A test compiles and runs every query and writes this page (`tests/Dataset.Tests/Docs/Cookbook`). To change it, see
        [common tasks](common-tasks.md#change-the-query-cookbook).


        """;

    public static IEnumerable<MethodInfo> GetRecipes(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.IsDefined(typeof(RecipeAttribute)))
            .OrderBy(method => method.MetadataToken);

    public static string Write()
    {
        var page = new StringBuilder(Head);
        foreach (var (title, _) in Parts)
        {
            page.Append(CultureInfo.InvariantCulture, $"- [{title}](#{LinkHelper.UrilizeAsGfm(title)})\n");
        }

        foreach (var (title, type) in Parts)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            var source = new SourceFile($"tests/Dataset.Tests/Docs/Cookbook/{type.Name}.cs");
            foreach (var method in GetRecipes(type))
            {
                WriteRecipe(page, method, source);
            }
        }

        return page.ToString();
    }

    private static void WriteRecipe(StringBuilder page, MethodInfo method, SourceFile source)
    {
        var recipe = method.GetCustomAttribute<RecipeAttribute>()!;
        page.Append(CultureInfo.InvariantCulture, $"\n### {recipe.Title}\n");
        if (recipe.Remark is { } remark)
        {
            page.Append(remark).Append('\n');
        }

        page.Append("```csharp\n").AppendJoin('\n', source.GetExpression(method.Name)).Append("\n```\n");
        page.Append("```text\n").AppendJoin('\n', Run(method)).Append("\n```\n");
    }

    /// <summary>What a recipe gives, a line a row.</summary>
    public static IReadOnlyList<string> Run(MethodInfo method)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var result = method.Invoke(null, null);
            return result is IEnumerable rows and not string ? rows.Cast<object?>().Select(ToLine).ToList() : [ToLine(result)];
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string ToLine(object? row) => Convert.ToString(row, CultureInfo.InvariantCulture)!.ReplaceLineEndings(" ").TrimEnd();
}

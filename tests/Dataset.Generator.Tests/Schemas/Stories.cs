using System;
using System.Linq;
using System.Reflection;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>Projects with one typed corpus, <c>News</c>, whose articles have the front matter <c>Story</c>.</summary>
internal static class Stories
{
    private const string Head = """
        #nullable enable
        #pragma warning disable CS1591 // The records of these tests are not documented.
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using Dataset;

        """;

    /// <summary>A project: what the corpus declares beside its type, and the record with all that it needs.</summary>
    public static TestProject Of(string record, string declarations = "") =>
        TestProject.Of($"{Head}[Corpus] [FrontMatter<Story>] {declarations}\npublic static partial class News {{ }}\n").WithSource("Story.cs", Head + record);

    /// <summary>A project with a record of those parameters.</summary>
    public static TestProject With(string parameters, string declarations = "") => Of($"public sealed record Story({parameters});", declarations);

    /// <summary>Adds an article with YAML front matter.</summary>
    public static TestProject WithPost(this TestProject project, string key, string frontMatter, string text = "The ferry sailed.") =>
        project.WithArticle(key + ".md", $"---\n{frontMatter}\n---\n{text} ({key})\n");

    /// <summary>What is reported of one article, without file, severity and id where these are as expected: <c>line,column: message</c>.</summary>
    public static string[] Errors(TestProject project, string key = "a", string id = "error DS0017")
    {
        var run = GeneratorRun.Start(project);
        return [.. Printed.Of(run).Select(line => line.StartsWith($"news/{key}.md(", StringComparison.Ordinal)
            ? line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..].Replace($"): {id}: ", ": ", StringComparison.Ordinal)
            : line)];
    }

    /// <summary>The compiled project, which has no warning.</summary>
    public static Assembly Load(TestProject project)
    {
        var run = GeneratorRun.Start(project);
        Assert.Empty(Printed.Of(run));
        return Loaded.Load(run);
    }

    /// <summary>The front matter of an article.</summary>
    public static object DataOf(Assembly assembly, string key = "a") => DataOf(Loaded.GetCorpus(assembly, "News").Articles[key]);

    public static object DataOf(Article article) => article.GetType().GetProperty("Data")!.GetValue(article)!;

    /// <summary>A property of an object.</summary>
    public static object? Get(object data, string property) => data.GetType().GetProperty(property)!.GetValue(data);
}

using System;
using System.Linq;
using System.Reflection;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>Projects with one typed corpus, <c>News</c>, whose articles have front matter of the type <c>Story</c>.</summary>
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

    /// <summary>Creates a project from the arguments that the corpus declares in addition to its type, and the record with all types that it needs.</summary>
    public static TestProject Of(string record, string declarations = "") =>
        TestProject.Of($"{Head}[Corpus] [FrontMatter<Story>] {declarations}\npublic static partial class News {{ }}\n").WithSource("Story.cs", Head + record);

    /// <summary>Creates a project whose record has the given parameters.</summary>
    public static TestProject With(string parameters, string declarations = "") => Of($"public sealed record Story({parameters});", declarations);

    /// <summary>Adds an article with YAML front matter.</summary>
    public static TestProject WithPost(this TestProject project, string key, string frontMatter, string text = "The ferry sailed.") =>
        project.WithArticle(key + ".md", $"---\n{frontMatter}\n---\n{text} ({key})\n");

    /// <summary>Returns the diagnostics of one article, without file, severity and id if these are as expected: <c>line,column: message</c>.</summary>
    public static string[] Errors(TestProject project, string key = "a", string id = "error DS0017")
    {
        var run = GeneratorRun.Start(project);
        return [.. Printed.Of(run).Select(line => line.StartsWith($"news/{key}.md(", StringComparison.Ordinal)
            ? line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..].Replace($"): {id}: ", ": ", StringComparison.Ordinal)
            : line)];
    }

    /// <summary>Returns the compiled project, which must have no warnings.</summary>
    public static Assembly Load(TestProject project)
    {
        var run = GeneratorRun.Start(project);
        Assert.Empty(Printed.Of(run));
        return Loaded.Load(run);
    }

    /// <summary>Returns the front matter of an article.</summary>
    public static object DataOf(Assembly assembly, string key = "a") => DataOf(Loaded.GetCorpus(assembly, "News").Articles[key]);

    public static object DataOf(Article article) => article.GetType().GetProperty("Data")!.GetValue(article)!;

    /// <summary>Returns a property of an object.</summary>
    public static object? Get(object data, string property) => data.GetType().GetProperty(property)!.GetValue(data);
}

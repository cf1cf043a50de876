extern alias generator;

using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Editor.Tests.Harness;
using Dataset.Generator.Tests.Harness;
using generator::Dataset.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Dataset.Editor.Tests.Analyzers;

/// <summary>Tests corpora that are compiled into a referenced assembly.</summary>
public class ReferencedTests
{
    [Theory]
    [InlineData("_ = Dataset.SeoulSummit.People[{|#0:\"Yoon Suk Yol\"|}];",
        "Corpus 'SeoulSummit' has no person 'Yoon Suk Yol'; the nearest is 'Yoon Suk Yeol'")]
    [InlineData("_ = Dataset.SeoulSummit.Articles.Contains({|#0:\"004\"|});",
        "Corpus 'SeoulSummit' has no article '004'; the nearest is '004_efefa24558c9a063'")]
    [InlineData("_ = Dataset.SeoulSummit.Claims[{|#0:\"MetInSoul\"|}];", "Corpus 'SeoulSummit' has no claim 'MetInSoul'; the nearest is 'MetInSeoul'")]
    [InlineData("_ = Dataset.SeoulSummit.Organizations[{|#0:\"foreign ministries of South Korea and Japan\"|}];",
        "Corpus 'SeoulSummit' has more than one organization 'foreign ministries of South Korea and Japan': 'Foreign Ministry of South Korea', "
        + "'Foreign Ministry of Japan'; use the full name")]
    public Task A_key_that_does_not_exist_is_reported(string statement, string message) => Verify.Reports<UnknownKeyAnalyzer>(
        Elin.With(statement), new DiagnosticResult("DS1001", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));

    [Theory]
    [InlineData("People", "Yoon Suk-yeol")]
    [InlineData("People", "Yoon")]
    [InlineData("People", "YoonSukYeol")]
    [InlineData("People", "Kim Tae Hyo")]
    [InlineData("Organizations", "Yoon\u2019s office")]
    [InlineData("Articles", "003_9a852167dd710ab3")]
    [InlineData("Claims", "MetInSeoul")]
    public Task A_key_that_exists_is_not_reported(string table, string key) =>
        Verify.Reports<UnknownKeyAnalyzer>(Elin.With($"_ = Dataset.SeoulSummit.{table}[\"{key}\"];"));

    [Fact]
    public Task A_library_of_the_user_is_also_checked()
    {
        var library = Emit(Elin.Project);
        var project = TestProject.Of("""
            static class Use
            {
                public static object?[] All => new object?[]
                {
                    News.Articles["sea/Fish prices"], News.Articles[{|DS1001:"sea/fish prices"|}], News.People["Quast"], News.People[{|DS1001:"Lee"|}],
                    News.Claims.Contains({|DS1001:"Dearer"|}),
                };
            }
            """) with { MoreReferences = [library] };
        return Verify.Reports<UnknownKeyAnalyzer>(project);
    }

    private static PortableExecutableReference Emit(TestProject project)
    {
        var manifest = new TestText(TestProject.Root + "/obj/Sample.dataset-manifest.tsv", project.GetManifest());
        CSharpGeneratorDriver.Create(
            [new generator::Dataset.DatasetGenerator().AsSourceGenerator()],
            [.. project.Articles.Select(x => x.File), manifest],
            project.ParseOptions).RunGeneratorsAndUpdateCompilation(project.Compile(), out var compilation, out _, TestContext.Current.CancellationToken);
        using var stream = new MemoryStream();
        Assert.True(compilation.WithAssemblyName("Library").Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}

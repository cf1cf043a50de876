using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Test projects for four frameworks with articles as rows, built together and run once.</summary>
public sealed class RowRuns
{
    /// <summary>The collection of the classes that build the consumers' library, which must not be built twice at the same time.</summary>
    public const string Projects = "Projects over CorpusLibrary";

    private readonly Workspace _workspace;
    private readonly ILookup<string, string> _rows;

    public RowRuns(Workspace workspace)
    {
        _workspace = workspace;
        var results = workspace.PathOf("Rows", "results");
        Succeed("Rows", "build");
        var assemblies = new[] { "XunitRows", "NUnitRows", "MSTestRows" }.Select(AssemblyOf);
        Succeed("Rows", ["test", .. assemblies, "--logger", "trx;LogFileName=rows.trx", "--results-directory", results]);

        // TUnit has its own runner and does not support VSTest.
        Succeed("TUnitRows", "run", "--no-build", "--", "--report-trx", "--report-trx-filename", "tunit.trx", "--results-directory", results);
        _rows = new[] { "rows.trx", "tunit.trx" }
            .SelectMany(file => Read(Path.Combine(results, file)))
            .ToLookup(row => row.Project, row => row.Test, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Returns each test method of a project with the number of its rows that have a unique name and passed.</summary>
    public IEnumerable<string> Count(string project) => _rows[project]
        .Distinct(StringComparer.Ordinal)
        .CountBy(test => test.Split('(')[0].Trim().Split('.').Last())
        .Select(count => $"{count.Key} {count.Value}")
        .Order(StringComparer.Ordinal);

    /// <summary>Returns the output of a run of the tests that a filter selects.</summary>
    public string Run(string project, string filter) => Succeed("Rows", "test", AssemblyOf(project), "--filter", filter);

    private static IEnumerable<(string Project, string Test)> Read(string file)
    {
        var elements = XDocument.Load(file).Descendants().ToLookup(element => element.Name.LocalName);
        var projects = elements["UnitTest"].ToDictionary(
            test => test.Attribute("id")!.Value, test => Path.GetFileNameWithoutExtension(test.Attribute("storage")!.Value));
        return elements["UnitTestResult"]
            .Where(result => result.Attribute("outcome")!.Value == "Passed")
            .Select(result => (projects[result.Attribute("testId")!.Value], result.Attribute("testName")!.Value));
    }

    private string AssemblyOf(string project) => _workspace.PathOf(project, "bin", "Debug", "net10.0", project + ".dll");

    private string Succeed(string project, params string[] arguments)
    {
        var (exit, output) = _workspace.Dotnet(project, arguments);
        Assert.True(exit == 0, output);
        return output;
    }
}

using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that every article is a separate row in the common test frameworks.</summary>
[Trait("Category", "Package")]
[Collection(RowRuns.Projects)]
public class RowConsumerTests(RowRuns runs) : IClassFixture<RowRuns>
{
    // A row that cannot be deserialized is silently skipped, so the test counts rows.
    [Theory]
    [InlineData("XunitRows")]
    [InlineData("NUnitRows")]
    [InlineData("MSTestRows")]
    [InlineData("TUnitRows")]
    public void Every_article_of_any_assembly_is_a_separate_row(string project) =>
        Assert.Equal(["Every_report_names_both_leaders 5", "Five_rows 5", "Three_rows 3", "Two_rows 2"], runs.Count(project));

    // MSTest reports the articles of a method as one test, which a filter cannot divide; its keys are separate tests.
    [Theory]
    [InlineData("XunitRows", "FullyQualifiedName~Three_rows&DisplayName~ferry")]
    [InlineData("NUnitRows", "Name~Three_rows&Name~ferry")]
    [InlineData("MSTestRows", "Name~Every_report&Name~000_1a03b52b21522f6c")]
    public void One_row_is_selected_by_its_key(string project, string filter) => Assert.Matches(@"Passed:\s+1,", runs.Run(project, filter));
}

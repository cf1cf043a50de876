using System.Linq;
using Dataset.Compiling;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests a name that very many entities share: its diagnostic stays short, and its cost grows linearly with the number of entities.</summary>
public class SharedNameTests
{
    [Theory]
    [InlineData(2, "Ka0 Kb or Ka1 Kb")]
    [InlineData(5, "Ka0 Kb, Ka1 Kb, Ka2 Kb, Ka3 Kb or Ka4 Kb")]
    [InlineData(6, "Ka0 Kb, Ka1 Kb, Ka2 Kb, Ka3 Kb, Ka4 Kb or 1 other")]
    [InlineData(5000, "Ka0 Kb, Ka1 Kb, Ka2 Kb, Ka3 Kb, Ka4 Kb or 4995 others")]
    public void The_diagnostic_of_an_ambiguous_alias_lists_a_few_entities(int count, string expected)
    {
        var issue = Assert.Single(Links.Of(ArticleBuilder.Story("Then Kb left."), Namesakes(count)).Issues);
        Assert.Equal(["Kb", expected], issue.Arguments);
    }

    [Fact]
    public void All_entities_with_the_name_count_as_used()
    {
        var links = Links.Of(ArticleBuilder.Story(string.Concat(Enumerable.Repeat("Then Kb left. ", 50))), Namesakes(5000));
        Assert.Equal(5000, links.Names.Count);
        Assert.Empty(links.Mentions);
    }

    private static EntityDeclaration[] Namesakes(int count) => [.. Enumerable.Range(0, count).Select(i => Links.Person($"Ka{i} Kb", "Kb"))];
}

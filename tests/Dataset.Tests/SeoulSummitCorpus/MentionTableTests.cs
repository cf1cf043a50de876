using System.Linq;
using Xunit;

namespace Dataset.Tests.SeoulSummitCorpus;

public class MentionTableTests
{
    [Fact]
    public void Every_entity_is_mentioned_as_often_as_a_reader_counts()
    {
        var expected = ExpectedTable.Read("mentions.expected.txt").Select(row => $"{row[0]} {row[1]} {row[2]}: {row[3]}").Order().ToList();
        var found = SeoulSummit.Mentions.GroupBy(mention => (mention.Article.Key, mention.Entity))
            .Select(group => $"{group.Key.Key} {group.Key.Entity.Kind} {group.Key.Entity.Name}: {group.Count()}").Order().ToList();
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Every_spelling_that_a_reader_saw_is_a_mention()
    {
        foreach (var row in ExpectedTable.Read("mentions.expected.txt"))
        {
            var spellings = row[4].Split("; ").Select(spelling => System.Text.RegularExpressions.Regex.Replace(spelling, " x[0-9]+$", ""));
            var found = SeoulSummit.Mentions.Where(mention => mention.Article.Key == row[0] && mention.Entity.Name == row[2])
                .Select(mention => mention.Text.Replace('\u2019', '\'')).Distinct();
            Assert.Equal(spellings.Order(), found.Order());
        }
    }

    [Fact]
    public void Every_declared_entity_is_named_in_a_report()
    {
        var corpus = SeoulSummit.Corpus;
        Entity[] all = [.. corpus.People, .. corpus.Organizations, .. corpus.Places, .. corpus.Events];
        Assert.Equal(48, all.Length);
        Assert.All(all, entity => Assert.NotEmpty(entity.Mentions));
        Assert.All(all, entity => Assert.False(string.IsNullOrEmpty(entity.Description)));
    }
}

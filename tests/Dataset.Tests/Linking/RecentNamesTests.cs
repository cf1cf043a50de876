using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Linking;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests which of the entities that share a name was mentioned last by full name.</summary>
public class RecentNamesTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(40)]
    public void The_last_mention_of_a_candidate_counts(int entities)
    {
        var random = new Random(entities);
        var bearers = Enumerable.Range(0, 6)
            .Select(_ => Enumerable.Range(0, entities).Where(_ => random.Next(3) == 0).ToArray())
            .Select(candidates => new Bearers(candidates, [], -1)).ToList();
        var (names, named) = (new RecentNames(), new List<int>());
        for (var step = 0; step < 2000; step++)
        {
            if (random.Next(3) > 0)
            {
                var entity = random.Next(entities);
                names.Add(entity);
                named.Add(entity);
            }
            else
            {
                var asked = bearers[random.Next(bearers.Count)];
                Assert.Equal(named.AsEnumerable().Reverse().FirstOrDefault(asked.Candidates.Contains, -1), names.Find(asked));
            }
        }
    }
}

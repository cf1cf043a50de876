using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Comparing;

/// <summary>Compares the readings of the articles that two corpora share, and finds the articles and declarations that only one of them has.</summary>
internal sealed class ReadingComparer
{
    private readonly List<ReadingChange> _changes = [];

    public static ReadingChange[] Compare(Corpus old, Corpus now)
    {
        var comparer = new ReadingComparer();
        foreach (var key in old.Articles.Keys.Union(now.Articles.Keys).Order(StringComparer.Ordinal))
        {
            old.Articles.TryGetValue(key, out var oldArticle);
            now.Articles.TryGetValue(key, out var newArticle);
            comparer.Compare(key, oldArticle, newArticle);
        }

        comparer.Compare(ReadingPart.Entity, old.Entities.ToDictionary(e => e.Id, Describe), now.Entities.ToDictionary(e => e.Id, Describe));
        comparer.Compare(ReadingPart.Claim, old.Claims.ToDictionary(c => c.Id, Describe), now.Claims.ToDictionary(c => c.Id, Describe));
        return [.. comparer._changes];
    }

    private void Compare(string key, Article? old, Article? now)
    {
        if (old is null || now is null)
        {
            _changes.Add(new(key, ReadingPart.Article, old?.ToString(), now?.ToString()));
            return;
        }

        var sameText = old.GetUtf8Text().SequenceEqual(now.GetUtf8Text());
        if (!sameText)
        {
            AddText(key, old.Text, now.Text);
        }

        foreach (var (part, read) in ComparedFrame.All)
        {
            AddIfOther(key, part, read(old), read(now));
        }

        // Places in one text are meaningless in another.
        if (sameText)
        {
            foreach (var part in ComparedPart.All)
            {
                Compare(key, part.Part, [.. part.Read(old)], [.. part.Read(now)]);
            }
        }
    }

    // Both are ordered by place. Parts at the same place or at overlapping places are one change; the rest was removed or is new.
    private void Compare(string key, ReadingPart part, KeyValuePair<TextSpan, string>[] old, KeyValuePair<TextSpan, string>[] now)
    {
        var places = now.Select(item => item.Key).ToHashSet();
        var kept = old.Where(item => places.Contains(item.Key)).ToDictionary();
        var same = from item in now
                   where kept.ContainsKey(item.Key) && kept[item.Key] != item.Value
                   select new ReadingChange(key, part, kept[item.Key], item.Value) { OldSpan = item.Key, NewSpan = item.Key };
        var moved = Pair(key, part, [.. old.Where(item => !kept.ContainsKey(item.Key))], [.. now.Where(item => !kept.ContainsKey(item.Key))]);
        _changes.AddRange(same.Concat(moved).OrderBy(change => (change.NewSpan ?? change.OldSpan)?.Start));
    }

    private static IEnumerable<ReadingChange> Pair(string key, ReadingPart part, KeyValuePair<TextSpan, string>[] old, KeyValuePair<TextSpan, string>[] now)
    {
        int i = 0, j = 0;
        while (i < old.Length || j < now.Length)
        {
            var both = i < old.Length && j < now.Length && old[i].Key.Overlaps(now[j].Key);
            var takeOld = both || j == now.Length || (i < old.Length && old[i].Key.Start <= now[j].Key.Start);
            var takeNew = both || !takeOld;
            yield return new(key, part, takeOld ? old[i].Value : null, takeNew ? now[j].Value : null)
            {
                OldSpan = takeOld ? old[i].Key : null,
                NewSpan = takeNew ? now[j].Key : null,
            };
            i += takeOld ? 1 : 0;
            j += takeNew ? 1 : 0;
        }
    }

    private void Compare(ReadingPart part, Dictionary<string, string> old, Dictionary<string, string> now)
    {
        foreach (var id in old.Keys.Union(now.Keys))
        {
            AddIfOther(null, part, old.GetValueOrDefault(id), now.GetValueOrDefault(id));
        }
    }

    private void AddIfOther(string? key, ReadingPart part, string? old, string? now)
    {
        if (old != now)
        {
            _changes.Add(new(key, part, old, now));
        }
    }

    // Adds the difference between the beginning and the end that both texts share.
    private void AddText(string key, string old, string now)
    {
        var start = old.AsSpan().CommonPrefixLength(now);
        start -= start > 0 && char.IsHighSurrogate(old[start - 1]) ? 1 : 0;
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        end -= end > 0 && char.IsLowSurrogate(old[^end]) ? 1 : 0;
        _changes.Add(new(key, ReadingPart.Text, old[start..^end], now[start..^end])
        {
            OldSpan = TextSpan.FromBounds(start, old.Length - end),
            NewSpan = TextSpan.FromBounds(start, now.Length - end),
        });
    }

    private static string Describe(Entity entity) =>
        $"{entity.Kind} {entity.Id}: " +
        $"{string.Join(", ", entity.Aliases.Prepend(entity.Name))}{(entity.Description is { } description ? $" ({description})" : "")}";

    private static string Describe(Claim claim) =>
        $"{claim.Id}: {claim.Statement}{(claim.Disputes.Count > 0 ? $" (disputes {string.Join(", ", claim.Disputes.Select(other => other.Id))})" : "")}";
}

using System;
using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>Something that a step needs to know of an article's corpus, for each corpus of the project.</summary>
internal sealed record ByCorpus<T>(EquatableArray<CorpusEntry<T>> Entries)
    where T : class, IEquatable<T>
{
    /// <summary>What is known of that corpus; null if there is no such corpus (any more).</summary>
    public T? Find(string fullName)
    {
        // Projects have few corpora, mostly one.
        foreach (var entry in Entries)
        {
            if (entry.FullName == fullName)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>A corpus' full name and what is known of it.</summary>
internal sealed record CorpusEntry<T>(string FullName, T Value)
    where T : class, IEquatable<T>;

/// <summary>Makes them.</summary>
internal static class ByCorpus
{
    public static ByCorpus<T> From<T>(Inputs.CorpusSet corpora, Func<Inputs.CorpusClass, T> select)
        where T : class, IEquatable<T>
    {
        var entries = new List<CorpusEntry<T>>();
        foreach (var corpus in corpora.Corpora)
        {
            entries.Add(new(corpus.Name.FullName, select(corpus)));
        }

        return new(new EquatableArray<CorpusEntry<T>>(entries));
    }
}

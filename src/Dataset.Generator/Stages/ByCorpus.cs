using System;
using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>Data that a step needs about an article's corpus, for each corpus of the project.</summary>
internal sealed record ByCorpus<T>(EquatableArray<CorpusEntry<T>> Entries)
    where T : class, IEquatable<T>
{
    /// <summary>Finds the data of a corpus; null if the corpus does not exist (anymore).</summary>
    public T? Find(string fullName)
    {
        // Projects have few corpora, usually one.
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

/// <summary>The full name of a corpus and its data.</summary>
internal sealed record CorpusEntry<T>(string FullName, T Value)
    where T : class, IEquatable<T>;

/// <summary>Creates instances of <see cref="ByCorpus{T}"/>.</summary>
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

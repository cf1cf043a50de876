using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Dataset.Emitter;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>The corpora of a project, ordered by name, each class once, each with its own stem for file names.</summary>
internal sealed record CorpusSet(EquatableArray<CorpusClass> Corpora)
{
    public static CorpusSet From(ImmutableArray<CorpusClass> classes, ProjectOptions options)
    {
        // A class may occur more than once: the attribute on two of its parts is an error, but the compiler reports it.
        var byName = new SortedDictionary<string, CorpusClass>(StringComparer.Ordinal);
        foreach (var corpus in classes)
        {
            byName[corpus.Name.FullName] = corpus;
        }

        var stems = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in byName.Keys)
        {
            var stem = HintName.Stem(name, dots: true);
            stems[stem] = stems.TryGetValue(stem, out var count) ? count + 1 : 1;
        }

        var result = new List<CorpusClass>(byName.Count);
        foreach (var corpus in byName.Values)
        {
            var stem = HintName.Stem(corpus.Name.FullName, dots: true);
            if (stems[stem] > 1)
            {
                stem += "__" + HintName.Hash(corpus.Name.FullName);
            }

            result.Add(corpus with { Name = corpus.Name with { Stem = stem, IsValid = corpus.Name.IsValid && options.IsSupported } });
        }

        return new(new EquatableArray<CorpusClass>(result));
    }

    /// <summary>Returns only the names, which determine the corpus of each article.</summary>
    public static CorpusNames GetNames(CorpusSet set)
    {
        var names = new CorpusName[set.Corpora.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = set.Corpora[i].Name;
        }

        return new(new EquatableArray<CorpusName>(names));
    }
}

/// <summary>The names of a project's corpora.</summary>
internal sealed record CorpusNames(EquatableArray<CorpusName> Names);

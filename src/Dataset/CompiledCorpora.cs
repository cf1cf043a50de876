using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Dataset;

/// <summary>
/// Finds compiled corpora by name. Nothing registers itself, so nothing runs at start-up; the assemblies say by an attribute what they have.
/// </summary>
/// <remarks>
/// A test runner may ask for rows of a corpus in an assembly that nothing has touched yet and that is therefore not loaded; such rows would silently not
/// run. So on a miss the references of the loaded assemblies are followed.
/// </remarks>
internal static class CompiledCorpora
{
    private static readonly object Gate = new();
    private static readonly HashSet<Assembly> Seen = [];
    private static readonly List<Entry> Entries = [];
    private static int _walked;

    /// <summary>The article of that key in the corpus of that name; none where two such corpora have one.</summary>
    public static bool TryFindArticle(string corpus, string key, [NotNullWhen(true)] out Article? article)
    {
        lock (Gate)
        {
            AddLoaded();

            // Following the references costs milliseconds: once for each set of loaded assemblies.
            if (!TryFind(corpus, key, out article) && _walked != Seen.Count)
            {
                LoadReferences();
                AddLoaded();
                _walked = Seen.Count;
                TryFind(corpus, key, out article);
            }
        }

        return article is not null;
    }

    private static bool TryFind(string corpus, string key, out Article? article)
    {
        article = null;
        foreach (var entry in Entries.Where(e => e.Name == corpus))
        {
            if (entry.Corpus.Articles.TryGetValue(key, out var found))
            {
                if (article is not null)
                {
                    article = null;
                    return true;
                }

                article = found;
            }
        }

        return article is not null;
    }

    private static void AddLoaded()
    {
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (Seen.Add(assembly) && !IsFramework(assembly.GetName().Name))
            {
                Entries.AddRange(GetCorpora(assembly));
            }
        }
    }

    private static Entry[] GetCorpora(Assembly assembly)
    {
        try
        {
            return assembly.GetCustomAttributes<CompiledCorpusAttribute>().Select(a => new Entry(a.Name, a.Data)).ToArray();
        }
        catch (Exception e) when (e is IOException or TypeLoadException or BadImageFormatException)
        {
            // Some attribute of it lives in an assembly that is not there: not an assembly that was generated for.
            return [];
        }
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2026", Justification = "A reference that trimming removed has no row to find either; whatever is left is found.")]
    private static void LoadReferences()
    {
        var names = new HashSet<string>(Seen.Select(assembly => assembly.FullName!), StringComparer.Ordinal);
        var open = new Queue<Assembly>(Seen.Where(assembly => !assembly.IsDynamic && !IsFramework(assembly.GetName().Name)).ToArray());
        while (open.TryDequeue(out var assembly))
        {
            foreach (var name in assembly.GetReferencedAssemblies())
            {
                if (!IsFramework(name.Name) && names.Add(name.FullName) && TryLoad(name) is { } loaded)
                {
                    open.Enqueue(loaded);
                }
            }
        }
    }

    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            // A reference that is not deployed cannot have the corpus.
            return null;
        }
    }

    private static bool IsFramework(string? name) =>
        name is null or "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private sealed class Entry
    {
        // A field of its own: the one that a primary constructor makes would not carry the annotation, which the trimmer goes by.
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
        private readonly Type _data;
        private Corpus? _corpus;

        public Entry(string name, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type data)
        {
            Name = name;
            _data = data;
        }

        public string Name { get; }

        public Corpus Corpus => _corpus ??= ((CorpusData)Activator.CreateInstance(_data)!).GetCorpus();
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using Dataset.CompilerServices;
using Dataset.Text;

namespace Dataset.Corpora;

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

    /// <summary>
    /// The name by which a corpus is found again: that of its class with the namespace, which several of one name may differ in; those of this library need
    /// none.
    /// </summary>
    public static string NameOf(Corpus corpus) =>
        corpus.Data is ConstantData data ? NameOf(data.GetType(), corpus.Name) : corpus.Name;

    /// <summary>The article of that key in the corpus of that name; none where two such corpora have one.</summary>
    public static bool TryFindArticle(string corpus, string key, [NotNullWhen(true)] out Article? article)
    {
        var found = FindArticles(corpus, key);
        article = found.Count == 1 ? found[0].Corpus.Articles[key] : null;
        return article is not null;
    }

    /// <summary>Why there is no article of that key in the corpus of that name.</summary>
    public static string Explain(string corpus, string key)
    {
        if (FindArticles(corpus, key) is { Count: > 1 } several)
        {
            var names = several.Select(entry => $"{entry.FullName} of {entry.Assembly}");
            return $"could be an article of several compiled corpora ({string.Join(", ", names)}); give the namespace, or name them apart.";
        }

        lock (Gate)
        {
            var named = Entries.Where(entry => entry.FullName == corpus || entry.Name == corpus).ToList();
            return named.Count == 0
                ? $"names no article: there is no compiled corpus '{corpus}'{Nearest.GetHint(corpus, Entries.Select(entry => entry.FullName))}."
                : $"names no article: the corpus '{corpus}' has no article " +
                    $"'{key}'{Nearest.GetHint(key, named.SelectMany(entry => entry.Corpus.Articles.Keys))}.";
        }
    }

    private static string NameOf(Type data, string name) =>
        data.Assembly == typeof(Corpus).Assembly || data.DeclaringType?.FullName is not { } fullName ? name : fullName;

    private static List<Entry> FindArticles(string corpus, string key)
    {
        lock (Gate)
        {
            AddLoaded();
            var found = Find(corpus, key);

            // Following the references costs milliseconds: once for each set of loaded assemblies.
            if (found.Count == 0 && _walked != Seen.Count)
            {
                LoadReferences();
                AddLoaded();
                _walked = Seen.Count;
                found = Find(corpus, key);
            }

            return found;
        }
    }

    // The name with its namespace before that without.
    private static List<Entry> Find(string corpus, string key)
    {
        var found = Entries.Where(entry => entry.FullName == corpus && entry.Corpus.Articles.Contains(key)).ToList();
        return found.Count > 0 ? found : Entries.Where(entry => entry.Name == corpus && entry.Corpus.Articles.Contains(key)).ToList();
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
            FullName = NameOf(data, name);
            Assembly = data.Assembly.GetName().Name;
            _data = data;
        }

        public string Name { get; }

        public string FullName { get; }

        public string? Assembly { get; }

        public Corpus Corpus => _corpus ??= ((CorpusData)Activator.CreateInstance(_data)!).GetCorpus();
    }
}

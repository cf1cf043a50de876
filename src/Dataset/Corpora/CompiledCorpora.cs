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
/// Finds compiled corpora by name. Corpora do not register themselves, so no code runs at startup; an attribute of each assembly lists its corpora.
/// </summary>
/// <remarks>
/// A test runner may request rows of a corpus whose assembly is not loaded yet because no code has used it. Such rows would silently not run. Therefore, if a
/// corpus is not found, the references of the loaded assemblies are followed.
/// </remarks>
internal static class CompiledCorpora
{
    private static readonly object Gate = new();
    private static readonly HashSet<Assembly> Seen = [];
    private static readonly List<Entry> Entries = [];
    private static int _walked;

    /// <summary>
    /// Returns the name by which a corpus can be found: the name of its class with the namespace, which distinguishes corpora of the same name. The corpora of
    /// this library need no namespace.
    /// </summary>
    public static string NameOf(Corpus corpus) =>
        corpus.Data is ConstantData data ? NameOf(data.GetType(), corpus.Name) : corpus.Name;

    /// <summary>Finds the article with a key in the corpus with a name. It returns false if several corpora of that name contain such an article.</summary>
    public static bool TryFindArticle(string corpus, string key, [NotNullWhen(true)] out Article? article)
    {
        var found = FindArticles(corpus, key);
        article = found.Count == 1 ? found[0].Corpus.Articles[key] : null;
        return article is not null;
    }

    /// <summary>Explains why no article with that key was found in the corpus with that name.</summary>
    public static string Explain(string corpus, string key)
    {
        if (FindArticles(corpus, key) is { Count: > 1 } several)
        {
            var names = several.Select(entry => $"{entry.FullName} of {entry.Assembly}");
            return $"could be an article of several compiled corpora ({string.Join(", ", names)}); specify the namespace, or give the corpora different names.";
        }

        lock (Gate)
        {
            var named = Entries.Where(entry => entry.FullName == corpus || entry.Name == corpus).ToList();
            return named.Count == 0
                ? $"does not name an article: there is no compiled corpus '{corpus}'{Nearest.GetHint(corpus, Entries.Select(entry => entry.FullName))}."
                : $"does not name an article: the corpus '{corpus}' has no article " +
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

            // Following the references takes milliseconds, so it is done once for each set of loaded assemblies.
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

    // A match with the full name takes precedence over a match with the name only.
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
            // An attribute is defined in a missing assembly, so this assembly has no generated corpus.
            return [];
        }
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2026", Justification = "A reference that trimming removed has no rows to find either; the remaining references are found.")]
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
            // A reference that is not deployed cannot contain the corpus.
            return null;
        }
    }

    private static bool IsFramework(string? name) =>
        name is null or "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private sealed class Entry
    {
        // An explicit field, because the field that a primary constructor generates would lack the annotation that the trimmer relies on.
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

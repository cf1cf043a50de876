using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Dataset.Tool.Sources;

/// <summary>
/// Loads a user's assembly and its dependencies into a context that can be unloaded. The library is always the one of the tool; otherwise, the corpus in the
/// assembly would have a different type.
/// </summary>
internal sealed class CorpusLoadContext : AssemblyLoadContext
{
    private static readonly Assembly Library = typeof(Corpus).Assembly;

    private readonly string _path;
    private readonly AssemblyDependencyResolver _resolver;

    public CorpusLoadContext(string path)
        : base(path, isCollectible: true)
    {
        _path = path;
        _resolver = new(path);
    }

    public Assembly LoadMain()
    {
        var name = AssemblyName.GetAssemblyName(_path);
        if (name.Name != Library.GetName().Name)
        {
            // The file is read from a stream so that it is not locked on Windows.
            using var stream = File.OpenRead(_path);
            return LoadFromStream(stream);
        }

        return name.FullName == Library.FullName
            ? Library
            : throw new ToolException($"'{_path}' is version {name.Version} of the library, but the tool has version {Library.GetName().Version}.");
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == Library.GetName().Name ? Library
        : _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found)
        : LoadBeside(assemblyName);

    // If the build did not write a list of dependencies, they are next to the assembly.
    private Assembly? LoadBeside(AssemblyName name)
    {
        var beside = Path.Combine(Path.GetDirectoryName(_path)!, name.Name + ".dll");
        return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
    }
}

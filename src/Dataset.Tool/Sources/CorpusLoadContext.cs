using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Dataset.Tool.Sources;

/// <summary>
/// Loads an assembly of a user and what it needs, so that it can be unloaded again. The library is the tool's own, or the corpus in the assembly would be of
/// another type.
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
            // From a stream, so that the file is not locked on Windows.
            using var stream = File.OpenRead(_path);
            return LoadFromStream(stream);
        }

        return name.FullName == Library.FullName
            ? Library
            : throw new ToolException($"'{_path}' is the library in another version ({name.Version}) than that of the tool ({Library.GetName().Version}).");
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == Library.GetName().Name ? Library
        : _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found)
        : LoadBeside(assemblyName);

    // Where the build has written no list of dependencies, they stand beside the assembly.
    private Assembly? LoadBeside(AssemblyName name)
    {
        var beside = Path.Combine(Path.GetDirectoryName(_path)!, name.Name + ".dll");
        return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
    }
}

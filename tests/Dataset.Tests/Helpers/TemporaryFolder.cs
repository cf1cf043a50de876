using System;
using System.IO;

namespace Dataset.Tests.Helpers;

/// <summary>A folder that is deleted at the end of a test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dataset-").FullName;

    public string GetPath(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, and creates its folders.</summary>
    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(GetPath(name))!);
        File.WriteAllBytes(GetPath(name), content);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests;

/// <summary>
/// The framework that test projects are compiled against: the one that the tests run on, because Basic.Reference.Assemblies is built with a newer Roslyn than
/// these tests.
/// </summary>
internal static class Framework
{
    public static IEnumerable<MetadataReference> References { get; } =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)).ToArray();
}

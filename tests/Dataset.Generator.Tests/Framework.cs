using System.Collections.Generic;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests;

/// <summary>The framework that test projects are compiled against: the one of the library, because any newer one is compatible with it.</summary>
internal static class Framework
{
    public static IEnumerable<MetadataReference> References => Net80.References.All;
}

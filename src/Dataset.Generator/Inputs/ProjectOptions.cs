using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Inputs;

/// <summary>The project settings that matter here.</summary>
/// <param name="Version">The C# version, for display.</param>
/// <param name="IsSupported">Whether the version supports the generated code: UTF-8 literals require C# 11.</param>
internal sealed record ProjectOptions(string Version, bool IsSupported)
{
    public static ProjectOptions From(ParseOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        return new(version.ToDisplayString(), version >= LanguageVersion.CSharp11);
    }

    /// <summary>Whether the compiler optimizes, as in a release build. The compilation changes with each edit; this value does not.</summary>
    public static bool IsOptimized(Compilation compilation, CancellationToken cancellation) =>
        compilation.Options.OptimizationLevel == OptimizationLevel.Release;

    /// <summary>Whether the project references the library, or is the library.</summary>
    public static bool HasLibrary(Compilation compilation, CancellationToken cancellation) =>
        !compilation.GetTypesByMetadataName(CorpusReader.AttributeName).IsEmpty;
}

using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Inputs;

/// <summary>What of the project's settings matters here.</summary>
/// <param name="Version">The C# version, for people.</param>
/// <param name="IsSupported">Whether generated code compiles under it: UTF-8 literals came with C# 11.</param>
internal sealed record ProjectOptions(string Version, bool IsSupported)
{
    public static ProjectOptions From(ParseOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        return new(version.ToDisplayString(), version >= LanguageVersion.CSharp11);
    }

    /// <summary>Whether the compiler optimises, as it does for a release. The compilation is another one after each edit, this is the same.</summary>
    public static bool IsOptimized(Compilation compilation, CancellationToken cancellation) =>
        compilation.Options.OptimizationLevel == OptimizationLevel.Release;
}

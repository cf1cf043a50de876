using System.Runtime.CompilerServices;

namespace Dataset.Text;

/// <summary>Specifies how the runtime compiles the methods that run for each character, word or sentence of a text.</summary>
internal static class Jit
{
    /// <summary>
    /// The value of MethodImplOptions.AggressiveOptimization, which .NET Standard does not define: the method is optimized at its first call instead of after
    /// thirty counted calls. A compiler that runs the generator has read most of a project's articles before tiered compilation would optimize it.
    /// </summary>
    /// <remarks>
    /// Such a method is compiled without the profile of its first runs: calls through an interface and accesses to static read-only tables in its loops stay
    /// unoptimized. Use it for methods that run often in one pass over the news (docs/common-tasks.md, Benchmarks), and not for <c>Image</c>, whose readers
    /// run at a program's startup.
    /// </remarks>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}

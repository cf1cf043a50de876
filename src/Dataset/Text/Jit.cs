using System.Runtime.CompilerServices;

namespace Dataset.Text;

/// <summary>How the runtime compiles what runs for each character, word or sentence of a text.</summary>
internal static class Jit
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization, which .NET Standard does not name: optimized when it is first called, not after thirty calls that count
    /// themselves. A compiler that runs the generator has read most of a project's articles before the runtime would get to it.
    /// </summary>
    /// <remarks>
    /// Such a method learns nothing from its first runs: a call through an interface or a static read-only table in its loop stays what it is. So it is for
    /// what runs often in one pass over news (docs/common-tasks.md, Benchmarks), and not for <c>Image</c>, whose readers a program waits for.
    /// </remarks>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}

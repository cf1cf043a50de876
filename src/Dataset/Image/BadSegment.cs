using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace Dataset.Image;

/// <summary>What the readers throw when a segment's bytes contradict themselves.</summary>
internal static class BadSegment
{
    public static InvalidDataException Because(string what) => new("The corpus data is damaged: " + what + ".");

#if !DATASET_GENERATOR
    [DoesNotReturn]
#endif
    public static void Throw(string what) => throw Because(what);
}

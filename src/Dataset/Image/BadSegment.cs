using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace Dataset.Image;

/// <summary>Creates the exceptions for segments whose bytes are inconsistent.</summary>
internal static class BadSegment
{
    public static InvalidDataException Because(string what) => new("The corpus data is damaged: " + what + ".");

#if !DATASET_GENERATOR
    [DoesNotReturn]
#endif
    public static void Throw(string what) => throw Because(what);
}

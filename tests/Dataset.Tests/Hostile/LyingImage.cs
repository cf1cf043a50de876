using System;
using System.Collections.Generic;
using System.IO;
using Dataset.Tests.Walking;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Opens an image and accesses everything in it. Each access returns a value or throws the documented exception, and costs little.</summary>
internal sealed class LyingImage : ITouch
{
    // Many times what the whole walk takes over the undamaged image.
    private const long MaxAllocation = 64 << 20;
    private const int MaxTouches = 400_000;

    /// <summary>The number of accesses that the image refused; all of them if it cannot be opened.</summary>
    public int Refused { get; private set; }

    /// <summary>The number of accesses.</summary>
    public int Touches { get; private set; }

    public static LyingImage Touch(byte[] image)
    {
        var touch = new LyingImage();
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            ApiWalker.Walk(Corpus.Open(new MemoryStream(image)), touch);
        }
        catch (InvalidDataException)
        {
            touch.Refused++;
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxAllocation);
        return touch;
    }

    public object? Read(string path, Func<object?> read, bool isLookUp)
    {
        Assert.True(++Touches < MaxTouches, "The walk does not end.");
        try
        {
            return read();
        }
        catch (InvalidDataException)
        {
            Refused++;
            return null;
        }
        catch (Exception e) when (isLookUp && (e is KeyNotFoundException || e is ArgumentException { ParamName: "query" or "phrase" }))
        {
            return null;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{path}: {e.GetType().Name}: {e.Message}", e);
        }
    }
}

using System;

namespace Dataset.Text.Unicode;

/// <summary>Looks up values that are stored for runs of code points.</summary>
internal static class Runs
{
    /// <summary>Returns the value of the last run that begins at or before the code point; the lists are short, so a linear search is enough.</summary>
    public static int Find(ReadOnlySpan<int> starts, ReadOnlySpan<byte> values, int codePoint)
    {
        var found = 0;
        for (var i = 0; i < starts.Length && starts[i] <= codePoint; i++)
        {
            found = values[i];
        }

        return found;
    }
}

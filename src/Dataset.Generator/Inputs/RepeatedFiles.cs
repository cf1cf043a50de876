using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Dataset.Inputs;

/// <summary>
/// The files that the compiler received more than once, as happens if a project also lists its articles as AdditionalFiles. Only the first is used: two
/// generated files with one name would lose everything. Files are compared by the objects that the compiler retains when other files are edited.
/// </summary>
internal sealed class RepeatedFiles : IEquatable<RepeatedFiles>
{
    private static readonly RepeatedFiles None = new([]);

    private readonly Dictionary<string, AdditionalText> _firsts;

    private RepeatedFiles(Dictionary<string, AdditionalText> firsts) => _firsts = firsts;

    public static RepeatedFiles Find(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var seen = new Dictionary<string, AdditionalText>(files.Length, StringComparer.Ordinal);
        Dictionary<string, AdditionalText>? repeated = null;
        foreach (var file in files)
        {
            if (!seen.TryGetValue(file.Path, out var first))
            {
                seen.Add(file.Path, file);
            }
            else
            {
                (repeated ??= new(StringComparer.Ordinal))[file.Path] = first;
            }
        }

        return repeated is null ? None : new(repeated);
    }

    public bool IsFirst(AdditionalText file) => !_firsts.TryGetValue(file.Path, out var first) || ReferenceEquals(first, file);

    public bool Equals(RepeatedFiles? other)
    {
        if (other is null || _firsts.Count != other._firsts.Count)
        {
            return false;
        }

        foreach (var pair in _firsts)
        {
            if (!other._firsts.TryGetValue(pair.Key, out var file) || !ReferenceEquals(pair.Value, file))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as RepeatedFiles);

    public override int GetHashCode() => _firsts.Count;
}

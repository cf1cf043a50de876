using System;

namespace Dataset.Text;

/// <summary>What a record has beside its facts: it counts for nothing where two records are compared.</summary>
internal readonly struct Uncompared<T>(T value) : IEquatable<Uncompared<T>>
{
    public T Value { get; } = value;

    public bool Equals(Uncompared<T> other) => true;

    public override bool Equals(object? obj) => obj is Uncompared<T>;

    public override int GetHashCode() => 0;
}

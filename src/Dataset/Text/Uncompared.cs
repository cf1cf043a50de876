using System;

namespace Dataset.Text;

/// <summary>A value in a record that is ignored when records are compared.</summary>
internal readonly struct Uncompared<T>(T value) : IEquatable<Uncompared<T>>
{
    public T Value { get; } = value;

    public bool Equals(Uncompared<T> other) => true;

    public override bool Equals(object? obj) => obj is Uncompared<T>;

    public override int GetHashCode() => 0;
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using Dataset.Primitives;

namespace Dataset;

/// <summary>
/// What all lists of a corpus have in common: they never change, and what they hold is created when it is first touched.
/// It is also an <see cref="IList{T}"/> that is read-only, which LINQ uses to count, index and copy without a walk.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusList<T> : IReadOnlyList<T>, IList<T>
    where T : class
{
    private protected CorpusList()
    {
    }

    /// <summary>How many items the list has.</summary>
    public abstract int Count { get; }

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The item; every call returns the same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public abstract T this[int index] { get; }

    /// <summary>Walks the list without an allocation.</summary>
    /// <returns>An enumerator before the first item.</returns>
    public Enumerator GetEnumerator() => new(this);

    private protected virtual IEnumerator<T> Enumerate()
    {
        for (int i = 0, count = Count; i < count; i++)
        {
            yield return this[i];
        }
    }

    private protected virtual int Find(T item)
    {
        for (int i = 0, count = Count; i < count; i++)
        {
            if (this[i].Equals(item))
            {
                return i;
            }
        }

        return -1;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Enumerate();

    IEnumerator IEnumerable.GetEnumerator() => Enumerate();

    bool ICollection<T>.IsReadOnly => true;

    bool ICollection<T>.Contains(T item) => Find(item) >= 0;

    int IList<T>.IndexOf(T item) => Find(item);

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        var count = Count;
        if (array.Length - arrayIndex < count)
        {
            throw new ArgumentException("The array is too short for the list.", nameof(array));
        }

        var copied = 0;
        using var items = Enumerate();
        while (items.MoveNext())
        {
            if (copied == count)
            {
                throw Throw.Miscounted();
            }

            array[arrayIndex + copied++] = items.Current;
        }

        if (copied < count)
        {
            throw Throw.Miscounted();
        }
    }

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw Throw.ReadOnly();
    }

    void ICollection<T>.Add(T item) => throw Throw.ReadOnly();

    void ICollection<T>.Clear() => throw Throw.ReadOnly();

    bool ICollection<T>.Remove(T item) => throw Throw.ReadOnly();

    void IList<T>.Insert(int index, T item) => throw Throw.ReadOnly();

    void IList<T>.RemoveAt(int index) => throw Throw.ReadOnly();

    /// <summary>Walks a list without an allocation.</summary>
    public struct Enumerator
    {
        private readonly CorpusList<T> _list;
        private readonly int _count;
        private int _index;

        internal Enumerator(CorpusList<T> list)
        {
            _list = list;
            _count = list.Count;
            _index = -1;
        }

        /// <summary>The item that the enumerator stands at.</summary>
        public readonly T Current => _list[_index];

        /// <summary>Goes to the next item.</summary>
        /// <returns><see langword="false"/> if there is none.</returns>
        public bool MoveNext() => ++_index < _count;
    }
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using Dataset.Primitives;

namespace Dataset;

/// <summary>
/// The base class of all lists of a corpus. The lists never change, and their items are created on first access. They also implement <see cref="IList{T}"/> as
/// read-only lists, which LINQ uses to count, index and copy without enumerating.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusList<T> : IReadOnlyList<T>, IList<T>
    where T : class
{
    private protected CorpusList()
    {
    }

    /// <summary>Gets the number of items in the list.</summary>
    public abstract int Count { get; }

    /// <summary>Gets the item at the specified index.</summary>
    /// <param name="index">The zero-based index of the item.</param>
    /// <returns>The item. Every call returns the same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or is greater than or equal to <see cref="Count"/>.</exception>
    public abstract T this[int index] { get; }

    /// <summary>Returns an enumerator that iterates through the list without allocating.</summary>
    /// <returns>An enumerator that is positioned before the first item.</returns>
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

    /// <summary>Enumerates the items of a list without allocating.</summary>
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

        /// <summary>Gets the item at the current position of the enumerator.</summary>
        public readonly T Current => _list[_index];

        /// <summary>Advances the enumerator to the next item.</summary>
        /// <returns>
        /// <see langword="true"/> if the enumerator was advanced to the next item; <see langword="false"/> if it has passed the end of the list.
        /// </returns>
        public bool MoveNext() => ++_index < _count;
    }
}

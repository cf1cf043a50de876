using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Tests.Counting;

/// <summary>Specifies how the work of a method that is not instrumented is counted.</summary>
internal enum CallPrice
{
    /// <summary>By the lengths of all operands and of the result: the default if a lower cost is not known.</summary>
    All,

    /// <summary>Not at all: the cost is constant, or amortized over the operands of earlier calls.</summary>
    Nothing,

    /// <summary>By its arguments, not by the collection that it belongs to.</summary>
    Arguments,

    /// <summary>By its result.</summary>
    Result,

    /// <summary>By its first operand only.</summary>
    First,

    /// <summary>By its text operand.</summary>
    Text,

    /// <summary>By its last argument, which is a number.</summary>
    LastNumber,

    /// <summary>By the position where an item was found.</summary>
    Found,

    /// <summary>The same, counted from the end.</summary>
    FoundLast,

    /// <summary>By the length of both operands, if it is the same.</summary>
    Same,

    /// <summary>By the shorter operand.</summary>
    Shorter,

    /// <summary>By the items of a list after the index.</summary>
    Tail,

    /// <summary>By the count times its logarithm.</summary>
    Sort,

    /// <summary>By the distance of a character from a builder's end.</summary>
    Chunks,

    /// <summary>By the items that are taken from the returned sequence.</summary>
    Lazy,

    /// <summary>Runs threads one after another.</summary>
    Parallel,

    /// <summary>Not at all: the call is a check for cancellation, and the steps since the last one are recorded.</summary>
    Look,
}

/// <summary>
/// The framework calls that cost less than all operands and results. Other calls are counted in full, so an overlooked call can make a test fail, but never
/// hides anything.
/// </summary>
internal static class CallPrices
{
    // Types whose members all run in constant time, or call back into counted code.
    private static readonly string[] FreeTypes =
    [
        "System.Char", "System.Math", "System.Nullable", "System.ValueTuple", "System.Func", "System.Action", "System.Comparison", "System.Predicate",
        "System.Converter", "System.DateOnly", "System.DateTime", "System.TimeSpan", "System.TimeOnly", "System.Index", "System.Range", "System.Object",
        "System.IDisposable", "System.HashCode", "System.Type", "System.Environment", "System.OperatingSystem", "System.WeakReference", "System.Lazy",
        "System.Int32", "System.Int64", "System.UInt32", "System.UInt64", "System.Decimal", "System.Double", "System.BitConverter", "System.Numerics",
        "System.Threading", "System.Runtime", "System.Globalization", "System.Buffers.Binary", "System.Collections.IEnumerator", "System.Reflection",
        "System.Collections.Generic.IEnumerator", "System.Collections.Generic.KeyValuePair", "System.Collections.Generic.Comparer", "System.IEquatable",
        "System.StringComparer", "System.Memory`1", "System.ReadOnlyMemory`1", "Microsoft.CodeAnalysis",
    ];

    private static readonly Dictionary<string, CallPrice> Members = new(StringComparer.Ordinal);

    static CallPrices()
    {
        // Collections. A lookup by a text reads all of it; growing by doubling costs what was added.
        Add(CallPrice.Nothing, "System.Collections.Generic.List`1", ".ctor()", "get_Item", "set_Item", "get_Count", "Add", "GetEnumerator", "AsReadOnly",
            "Clear", "BinarySearch");
        Add(CallPrice.LastNumber, "System.Collections.Generic.List`1", ".ctor(System.Int32)");
        Add(CallPrice.Arguments, "System.Collections.Generic.List`1", "AddRange");
        Add(CallPrice.Tail, "System.Collections.Generic.List`1", "Insert", "RemoveAt", "RemoveRange");
        Add(CallPrice.Sort, "System.Collections.Generic.List`1", "Sort");
        Add(CallPrice.Result, "System.Collections.Generic.List`1", "GetRange");
        foreach (var type in new[] { "Dictionary`2", "HashSet`1", "SortedDictionary`2", "SortedSet`1", "Queue`1", "Stack`1", "PriorityQueue`2" })
        {
            Add(CallPrice.Nothing, "System.Collections.Generic." + type, ".ctor()", ".ctor(System.Int32)", "get_Count", "get_Keys", "get_Values",
                "GetEnumerator", "Peek");
            Add(CallPrice.Arguments, "System.Collections.Generic." + type, ".ctor", "Add", "TryAdd", "TryGetValue", "ContainsKey", "Contains", "get_Item",
                "set_Item", "Remove", "Enqueue", "EnqueueDequeue", "TryDequeue", "Dequeue", "Push", "Pop", "TryPop", "get_Min", "get_Max");
            Add(CallPrice.Nothing, $"System.Collections.Generic.{type}/Enumerator", "MoveNext", "get_Current", "Dispose");
            Add(CallPrice.Nothing, $"System.Collections.Generic.{type}/KeyCollection", "GetEnumerator", "get_Count");
            Add(CallPrice.Nothing, $"System.Collections.Generic.{type}/ValueCollection", "GetEnumerator", "get_Count");
            Add(CallPrice.Nothing, $"System.Collections.Generic.{type}/KeyCollection/Enumerator", "MoveNext", "get_Current", "Dispose");
            Add(CallPrice.Nothing, $"System.Collections.Generic.{type}/ValueCollection/Enumerator", "MoveNext", "get_Current", "Dispose");
        }

        Add(CallPrice.Nothing, "System.Collections.Generic.List`1/Enumerator", "MoveNext", "get_Current", "Dispose");
        Add(CallPrice.Arguments, "System.Collections.Concurrent.ConcurrentDictionary`2", "GetOrAdd", "TryGetValue");
        foreach (var type in new[] { "ICollection`1", "IReadOnlyCollection`1", "IList`1", "IReadOnlyList`1", "IEnumerable`1" })
        {
            Add(CallPrice.Nothing, "System.Collections.Generic." + type, "get_Count", "get_Item", "GetEnumerator");
        }

        Add(CallPrice.First, "System.Collections.Generic.ICollection`1", "CopyTo");
        Add(CallPrice.First, "System.Collections.Generic.List`1", "CopyTo");
        Add(CallPrice.First, "System.Collections.ICollection", "CopyTo");
        Add(CallPrice.First, "System.Collections.Generic.Dictionary`2/KeyCollection", "CopyTo");
        Add(CallPrice.First, "System.Collections.Generic.SortedSet`1", "CopyTo");
        Add(CallPrice.Nothing, "System.Collections.IEnumerable", "GetEnumerator");
        Add(CallPrice.Nothing, "System.Collections.Immutable.ImmutableArray`1", "get_Item", "get_Length", "get_IsEmpty", "get_IsDefault", "AsSpan",
            "GetEnumerator");
        Add(CallPrice.Nothing, "System.Collections.Immutable.ImmutableArray`1/Enumerator", "MoveNext", "get_Current");

        // Arrays and spans. Sorting with a comparison calls it, and the comparison counts.
        Add(CallPrice.Nothing, "System.Array", "Empty", "AsReadOnly", "get_Length", "BinarySearch", "GetEnumerator");
        Add(CallPrice.LastNumber, "System.Array", "Copy", "Clear", "Resize");
        Add(CallPrice.Sort, "System.Array", "Sort");
        foreach (var type in new[] { "System.Span`1", "System.ReadOnlySpan`1" })
        {
            Add(CallPrice.Nothing, type, ".ctor", "get_Item", "get_Length", "get_IsEmpty", "Slice", "op_Implicit", "GetEnumerator", "GetPinnableReference",
                "get_Empty");
            Add(CallPrice.Nothing, type + "/Enumerator", "MoveNext", "get_Current");
            Add(CallPrice.First, type, "CopyTo", "TryCopyTo", "ToArray", "ToString");
        }

        Add(CallPrice.Nothing, "System.MemoryExtensions", "AsSpan", "AsMemory");
        Add(CallPrice.Found, "System.MemoryExtensions", "IndexOf", "IndexOfAny", "IndexOfAnyExcept", "IndexOfAnyInRange", "IndexOfAnyExceptInRange");
        Add(CallPrice.FoundLast, "System.MemoryExtensions", "LastIndexOf", "LastIndexOfAny", "LastIndexOfAnyExcept");
        Add(CallPrice.Same, "System.MemoryExtensions", "SequenceEqual");
        Add(CallPrice.Shorter, "System.MemoryExtensions", "SequenceCompareTo", "StartsWith", "EndsWith", "CommonPrefixLength");
        Add(CallPrice.Nothing, "System.Buffers.IBufferWriter`1", "Advance");

        // Texts.
        Add(CallPrice.Nothing, "System.String", "get_Chars", "get_Length", "op_Implicit", "IsNullOrEmpty", "GetPinnableReference");
        Add(CallPrice.Result, "System.String", "Substring", ".ctor", "ToCharArray");
        Add(CallPrice.Found, "System.String", "IndexOf", "IndexOfAny");
        Add(CallPrice.FoundLast, "System.String", "LastIndexOf", "LastIndexOfAny");
        Add(CallPrice.Same, "System.String", "op_Equality", "op_Inequality", "Equals");
        Add(CallPrice.Shorter, "System.String", "CompareOrdinal(System.String,System.String)", "StartsWith", "EndsWith");
        Add(CallPrice.LastNumber, "System.String", "CompareOrdinal");
        Add(CallPrice.Same, "System.Collections.Generic.EqualityComparer`1", "Equals");
        Add(CallPrice.Nothing, "System.Collections.Generic.EqualityComparer`1", "get_Default");
        Add(CallPrice.Nothing, "System.Text.StringBuilder", ".ctor()", "get_Length", "set_Length");
        Add(CallPrice.LastNumber, "System.Text.StringBuilder", ".ctor(System.Int32)", "Append(System.Char,System.Int32)",
            "Append(System.String,System.Int32,System.Int32)", "Append(System.Char[],System.Int32,System.Int32)");
        Add(CallPrice.Arguments, "System.Text.StringBuilder", "Append", "AppendLine", "AppendFormat");
        Add(CallPrice.Arguments, "System.Text.StringBuilder/AppendInterpolatedStringHandler", ".ctor", "AppendFormatted", "AppendLiteral");
        Add(CallPrice.Chunks, "System.Text.StringBuilder", "get_Chars", "set_Chars");
        Add(CallPrice.Result, "System.Text.Encoding", "GetString");
        Add(CallPrice.Text, "System.Text.Encoding", "GetBytes(System.String,System.Int32,System.Int32,System.Byte[],System.Int32)");

        // Sequences. Lazy ones count when items are taken; methods that request the first item or two do no more.
        Add(CallPrice.Lazy, "System.Linq.Enumerable", "Select", "SelectMany", "Where", "Concat", "Prepend", "Append", "Skip", "Take", "Distinct", "DistinctBy",
            "Cast", "OfType", "Union", "Zip", "Reverse", "Range", "Repeat", "Order", "OrderBy", "OrderByDescending", "ThenBy");
        Add(CallPrice.Nothing, "System.Linq.Enumerable", "Any", "First", "FirstOrDefault", "Empty", "All");
        Add(CallPrice.Look, "System.Threading.CancellationToken", "ThrowIfCancellationRequested", "get_IsCancellationRequested");
        Add(CallPrice.Parallel, "System.Threading.Tasks.Parallel", "For");
    }

    /// <summary>Returns how a call is counted. <paramref name="signature"/> contains its parameters in parentheses.</summary>
    public static CallPrice Of(string type, string name, string signature)
    {
        if (Members.TryGetValue(type + "::" + name + signature, out var price) || Members.TryGetValue(type + "::" + name, out price))
        {
            return price;
        }

        return FreeTypes.Any(x => type.StartsWith(x, StringComparison.Ordinal) && (type.Length == x.Length || type[x.Length] is '`' or '.' or '/'))
            ? CallPrice.Nothing
            : CallPrice.All;
    }

    private static void Add(CallPrice price, string type, params string[] names)
    {
        foreach (var name in names)
        {
            Members.Add(type + "::" + name, price);
        }
    }
}

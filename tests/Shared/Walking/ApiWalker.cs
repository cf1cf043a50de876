using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace Dataset.Tests.Walking;

/// <summary>
/// Accesses all public members that can be reached from a corpus: every property and method of every object, every item of every list, and every group of every
/// lookup. Members are found by reflection, so new ones are included; a member that the walker cannot call is an error in the walker.
/// </summary>
public sealed class ApiWalker
{
    private readonly ITouch _touch;
    private readonly Arguments _arguments;
    private readonly LinkedList<(string Path, object Value)> _left = new();
    private readonly bool _depthFirst;
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    private ApiWalker(Corpus corpus, ITouch touch, bool depthFirst)
    {
        _touch = touch;
        _depthFirst = depthFirst;
        _arguments = new Arguments(corpus, touch);
    }

    /// <summary>Walks the corpus. Every value is read through <paramref name="touch"/>, which also decides how exceptions are handled.</summary>
    public static void Walk(Corpus corpus, ITouch touch, bool depthFirst = false)
    {
        var walker = new ApiWalker(corpus, touch, depthFirst);
        walker.Enqueue("corpus", corpus);
        while (walker._left.First is { } first)
        {
            walker._left.RemoveFirst();
            walker.Visit(first.Value.Path, first.Value.Value);
        }
    }

    private void Visit(string path, object value)
    {
        var shape = ApiShape.Of(value.GetType());
        foreach (var property in shape.Properties)
        {
            Read($"{path}.{property.Name}", () => property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null));
        }

        foreach (var method in shape.Methods)
        {
            foreach (var arguments in _arguments.For(value, method))
            {
                Read($"{path}.{method.Name}({string.Join(", ", arguments)})", () => ApiShape.Invoke(method, value, arguments),
                    isLookUp: arguments.Any(x => x is string));
            }
        }

        Read(path + ".ToString", value.ToString);
        if (shape.HasJson)
        {
            Read(path + ".Json", () => JsonSerializer.Serialize(value));
        }

        if (value is IEnumerable items and not string)
        {
            VisitItems(path, items, shape);
        }
    }

    private void VisitItems(string path, IEnumerable items, ApiShape shape)
    {
        var walked = (List<object?>?)_touch.Read(path + ".Walk", () => items.Cast<object?>().ToList(), isLookUp: false);
        Read(path + ".Copy", () => shape.Copy(items));
        for (var i = 0; i < walked?.Count; i++)
        {
            var item = walked[i];
            Read($"{path}[{i}]", () => item);
            Read($"{path}.Item({i})", () => shape.GetItem(items, i));
        }
    }

    private void Read(string path, Func<object?> read, bool isLookUp = false)
    {
        if (_touch.Read(path, read, isLookUp) is { } value)
        {
            Enqueue(path, value);
        }
    }

    // Reading a struct always creates a new object, and a span contains only numbers.
    private void Enqueue(string path, object value)
    {
        if (value is not TextSpan && ApiShape.IsWalked(value.GetType()) && (value is ValueType || _seen.Add(value)))
        {
            _ = _depthFirst ? _left.AddFirst((path, value)) : _left.AddLast((path, value));
        }
    }
}

/// <summary>Specifies what a walk does with each value that it reads.</summary>
public interface ITouch
{
    /// <summary>Reads a value. The walk continues from the result, unless it is null.</summary>
    /// <param name="path">The path by which it was reached.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="isLookUp">Whether the value is looked up by a text, which can be missing.</param>
    object? Read(string path, Func<object?> read, bool isLookUp);
}

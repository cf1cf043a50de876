using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace Dataset.Tests.Walking;

/// <summary>
/// Touches everything public that can be reached from a corpus: every property and method of every object, every item of every list and group of every look-up.
/// Members are found by reflection, so that a new one is touched too; one that the walker cannot call is an error of the walker.
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

    /// <summary>Walks. What is read goes through <paramref name="touch"/>, which also decides what an exception means.</summary>
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

    // A struct is another object each time that it is read; a span holds numbers only.
    private void Enqueue(string path, object value)
    {
        if (value is not TextSpan && ApiShape.IsWalked(value.GetType()) && (value is ValueType || _seen.Add(value)))
        {
            _ = _depthFirst ? _left.AddFirst((path, value)) : _left.AddLast((path, value));
        }
    }
}

/// <summary>What a walk does with each thing that it reads.</summary>
public interface ITouch
{
    /// <summary>Reads something; the result is walked on from, unless it is null.</summary>
    /// <param name="path">How it was reached.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="isLookUp">Whether it is looked up by a text, which may not be there.</param>
    object? Read(string path, Func<object?> read, bool isLookUp);
}

using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace Dataset.Tests.Walking;

/// <summary>The readable members of one type.</summary>
internal sealed class ApiShape
{
    private static readonly ConcurrentDictionary<Type, ApiShape> Shapes = new();

    // Members of every object or record, and methods that write files or create corpora without end.
    private static readonly HashSet<string> Skipped = ["Equals", "GetHashCode", "GetType", "ToString", "Deconstruct", "<Clone>$", "Save", "SaveAsync", "Subset",
        "WriteBrat", "WriteBratAsync", "GetEnumerator", "Dispose"];

    private static readonly HashSet<Type> Faces = [typeof(ILookup<,>), typeof(IGrouping<,>), typeof(IReadOnlyDictionary<,>)];

    // A span cannot be boxed, so these methods are called through delegates.
    private static readonly Dictionary<string, Func<object, object?[], object?>> Spans = new()
    {
        ["Article.AsSpan"] = (x, arguments) => ((Article)x).AsSpan((TextSpan)arguments[0]!).ToString(),
        ["Article.GetUtf8Text"] = (x, _) => ((Article)x).GetUtf8Text().Length,
        ["ArticlePart.AsSpan"] = (x, _) => ((ArticlePart)x).AsSpan().Length,
        ["Word.AsSpan"] = (x, _) => ((Word)x).AsSpan().Length,
    };

    private readonly MethodInfo? _copy;
    private readonly PropertyInfo? _item;

    private ApiShape(Type type)
    {
        var faces = FacesOf(type).ToArray();
        Properties = [.. faces.SelectMany(x => x.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(x => x.GetIndexParameters().Length == 0 && x.GetMethod?.IsPublic == true)];
        Methods = [.. faces.SelectMany(x => x.GetMethods(BindingFlags.Public | BindingFlags.Instance)).Where(IsRead).Select(Close)];
        HasJson = type.GetCustomAttribute<JsonConverterAttribute>() is not null;
        var list = type.GetInterfaces().FirstOrDefault(x => x.IsGenericType && x.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
        _item = list?.GetProperty("Item");
        var enumerable = type.GetInterfaces().FirstOrDefault(x => x.IsGenericType && x.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        _copy = enumerable is null ? null : typeof(Enumerable).GetMethod(nameof(Enumerable.ToArray))!.MakeGenericMethod(enumerable.GetGenericArguments());
    }

    public PropertyInfo[] Properties { get; }

    /// <summary>The methods and the getters of indexers.</summary>
    public MethodInfo[] Methods { get; }

    public bool HasJson { get; }

    public static ApiShape Of(Type type) => Shapes.GetOrAdd(type, static x => new ApiShape(x));

    /// <summary>Whether objects of the type are part of a corpus, or lists of such objects.</summary>
    public static bool IsWalked(Type type) =>
        type is { IsEnum: false, IsArray: false } && (type.Assembly == typeof(Corpus).Assembly || type.BaseType?.Assembly == typeof(Corpus).Assembly
        || (typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && type != typeof(byte[]))
        || type is { IsGenericType: true, Name: "KeyValuePair`2" });

    /// <summary>Enumerates a list the way LINQ does, which relies on the count.</summary>
    public object? Copy(IEnumerable items) => _copy is null ? null : Invoke(_copy, null, [items]);

    public object? GetItem(IEnumerable items, int index) => _item?.GetValue(items, BindingFlags.DoNotWrapExceptions, null, [index], null);

    public static object? Invoke(MethodInfo method, object? target, object?[] arguments)
    {
        if (target is not null && Spans.TryGetValue($"{method.DeclaringType!.Name}.{method.Name}", out var span))
        {
            return span(target, arguments);
        }

        var result = method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, (object?[])arguments.Clone(), null);
        if (result is Task task)
        {
            try
            {
                task.Wait();
            }
            catch (AggregateException e)
            {
                ExceptionDispatchInfo.Throw(e.InnerException!);
            }

            return null;
        }

        return result;
    }

    // A caller does not see an internal type, only its base types and interfaces.
    private static IEnumerable<Type> FacesOf(Type type)
    {
        if (type.IsVisible)
        {
            return [type];
        }

        var visible = type.BaseType;
        while (visible is { IsVisible: false })
        {
            visible = visible.BaseType;
        }

        return type.GetInterfaces().Where(IsFace).Prepend(visible!);
    }

    // Only Article.GetData is generic.
    private static MethodInfo Close(MethodInfo method) => method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(WalkedData)) : method;

    private static bool IsFace(Type type) => type.IsGenericType && Faces.Contains(type.GetGenericTypeDefinition());

    private static bool IsRead(MethodInfo method)
    {
        if ((method.DeclaringType!.Assembly != typeof(Corpus).Assembly && !IsFace(method.DeclaringType)) || Skipped.Contains(method.Name)
            || method.Name.StartsWith("op_", StringComparison.Ordinal)
            || method.Name.StartsWith("set_", StringComparison.Ordinal))
        {
            return false;
        }

        if (method.IsSpecialName && method.GetParameters().Length == 0)
        {
            return false;
        }

        return !method.ReturnType.IsByRefLike || Spans.ContainsKey($"{method.DeclaringType.Name}.{method.Name}")
            ? true
            : throw new NotSupportedException($"ApiShape.Spans has no {method.DeclaringType.Name}.{method.Name}.");
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Dataset.Tests.Counting;

/// <summary>
/// Instrumented copies of some assemblies, and a copy of the test assembly that uses them. The operation to count is a static method with text and number
/// parameters, which is called in that copy.
/// </summary>
internal sealed class CountedAssemblies
{
    private readonly Dictionary<string, byte[]> _images;
    private readonly Assembly _tests;
    private readonly FieldInfo _steps;

    /// <summary>Instruments the assemblies with these names, which the calling assembly references.</summary>
    public CountedAssemblies(params string[] names)
    {
        var caller = typeof(CountedAssemblies).Assembly;
        var folder = Path.GetDirectoryName(caller.Location)!;
        _images = names.ToDictionary(x => x, x => WorkWriter.Instrument(Path.Combine(folder, x + ".dll")), StringComparer.Ordinal);
        _images.Add(caller.GetName().Name!, File.ReadAllBytes(caller.Location));
        _tests = new Context(_images).LoadFromAssemblyName(caller.GetName());
        _steps = _tests.GetType(typeof(Work).FullName!, throwOnError: true)!.GetField(nameof(Work.Steps))!;
    }

    /// <summary>Returns the steps that a call of a static method takes.</summary>
    public long Count(Delegate method, params object[] arguments) => Count(method, arguments, out _);

    /// <inheritdoc cref="Count(Delegate, object[])"/>
    public long Count(Delegate method, object[] arguments, out object? result)
    {
        var before = (long)_steps.GetValue(null)!;
        result = Call(method, arguments);
        return (long)_steps.GetValue(null)! - before;
    }

    /// <summary>Returns the result of a static method that is called in the copy.</summary>
    public object? Call(Delegate method, params object[] arguments) => _tests.GetType(method.Method.DeclaringType!.FullName!, throwOnError: true)!
        .GetMethod(method.Method.Name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
        .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    private sealed class Context(Dictionary<string, byte[]> images) : AssemblyLoadContext("counted")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            images.TryGetValue(assemblyName.Name!, out var image) ? LoadFromStream(new MemoryStream(image)) : null;
    }
}

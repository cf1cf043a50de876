using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Verifies the rules of docs/architecture.md for the methods that are fully optimized on first use.</summary>
public class JitTests
{
    // Each method costs a small corpus compilation time and warm speed. Measure again before extending the range. A count below it means that marked methods
    // were lost, which slows a build.
    private const int Fewest = 320;
    private const int Most = 400;

    // In bytes of IL: shorter methods are inlined into their callers.
    private const int Short = 24;

    private static readonly string[] Rooms = ["Dataset.Text.", "Dataset.Linking.", "Dataset.Compiling.", "Dataset.Naming."];

    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly List<MethodBase> Marked = [.. typeof(Corpus).Assembly.GetTypes()
        .SelectMany(type => type.GetMembers(Declared)).OfType<MethodBase>()
        .Where(method => method.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveOptimization))];

    [Fact]
    public void The_constant_has_the_value_of_AggressiveOptimization() => Assert.Equal(MethodImplOptions.AggressiveOptimization, Jit.AtOnce);

    [Fact]
    public void The_number_of_marked_methods_is_in_the_expected_range() => Assert.InRange(Marked.Count, Fewest, Most);

    [Fact]
    public void Inlined_methods_are_not_marked() => Assert.Empty(Marked
        .Where(method => method.GetMethodBody()!.GetILAsByteArray()!.Length < Short
            || method.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveInlining))
        .Select(method => $"{method.DeclaringType}.{method.Name}"));

    // A program that reads no text waits only for Image, Lists and the namespaces that use them.
    [Fact]
    public void Methods_that_read_the_image_are_not_marked() => Assert.All(
        Marked, method => Assert.True(
            Rooms.Any(room => $"{method.DeclaringType!.Namespace}.".StartsWith(room, StringComparison.Ordinal)), $"{method.DeclaringType}.{method.Name}"));
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Does what is compiled at once keep to what docs/architecture.md says of it?</summary>
public class JitTests
{
    // Each costs a small corpus its compilation, and warm speed: a list that has grown longer is to be measured again first.
    private const int Most = 140;

    private static readonly string[] Rooms = ["Dataset.Text.", "Dataset.Linking.", "Dataset.Compiling."];

    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly List<MethodBase> Marked = [.. typeof(Corpus).Assembly.GetTypes()
        .SelectMany(type => type.GetMembers(Declared)).OfType<MethodBase>()
        .Where(method => method.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveOptimization))];

    [Fact]
    public void The_constant_is_the_one_that_the_runtime_names() => Assert.Equal(MethodImplOptions.AggressiveOptimization, Jit.AtOnce);

    [Fact]
    public void It_is_for_some_of_the_methods_that_read() => Assert.InRange(Marked.Count, 1, Most);

    // Image, Lists and what stands above them are what a program waits for that reads no text at all.
    [Fact]
    public void Readers_of_the_image_are_not_marked() => Assert.All(
        Marked, method => Assert.True(
            Rooms.Any(room => $"{method.DeclaringType!.Namespace}.".StartsWith(room, StringComparison.Ordinal)), $"{method.DeclaringType}.{method.Name}"));
}

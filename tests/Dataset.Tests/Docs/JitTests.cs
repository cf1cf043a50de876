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
    // Each costs a small corpus its compilation, and warm speed: a list that has grown longer is to be measured again first, and so is one that has lost
    // a part of it, since a build waits then.
    private const int Fewest = 320;
    private const int Most = 400;

    // Bytes of IL: what is shorter is inlined into what calls it.
    private const int Short = 24;

    private static readonly string[] Rooms = ["Dataset.Text.", "Dataset.Linking.", "Dataset.Compiling.", "Dataset.Naming."];

    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly List<MethodBase> Marked = [.. typeof(Corpus).Assembly.GetTypes()
        .SelectMany(type => type.GetMembers(Declared)).OfType<MethodBase>()
        .Where(method => method.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveOptimization))];

    [Fact]
    public void The_constant_is_the_one_that_the_runtime_names() => Assert.Equal(MethodImplOptions.AggressiveOptimization, Jit.AtOnce);

    [Fact]
    public void It_is_for_what_runs_often_in_one_pass_over_news() => Assert.InRange(Marked.Count, Fewest, Most);

    [Fact]
    public void What_is_inlined_is_not_marked() => Assert.Empty(Marked
        .Where(method => method.GetMethodBody()!.GetILAsByteArray()!.Length < Short
            || method.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveInlining))
        .Select(method => $"{method.DeclaringType}.{method.Name}"));

    // Image, Lists and what stands above them are what a program waits for that reads no text at all.
    [Fact]
    public void Readers_of_the_image_are_not_marked() => Assert.All(
        Marked, method => Assert.True(
            Rooms.Any(room => $"{method.DeclaringType!.Namespace}.".StartsWith(room, StringComparison.Ordinal)), $"{method.DeclaringType}.{method.Name}"));
}

extern alias generator;

using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using CodeWriter = generator::Dataset.Emitter.CodeWriter;
using SegmentTable = generator::Dataset.Emitter.SegmentTable;

namespace Dataset.Generator.Tests.Emitter;

/// <summary>Verifies that the tree of switches finds each segment, for every size of corpus.</summary>
public class SegmentTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2500)]
    public void Each_index_finds_its_segment(int count)
    {
        var code = Emit(count);
        var get = Compile(code);
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(i + 1, get(i));
        }

        Assert.All([-1, int.MinValue, count, count + 31, count + 1024, int.MaxValue], i => Assert.Equal(0, get(i)));
    }

    [Fact]
    public void No_switch_has_more_than_32_arms()
    {
        var arms = Regex.Split(Emit(40_000), "switch").Skip(1).Select(x => Regex.Count(x, "case "));
        Assert.All(arms, x => Assert.InRange(x, 1, 32));
        Assert.InRange(arms.First(), 2, 32);
    }

    private static string Emit(int count)
    {
        var writer = new CodeWriter();
        SegmentTable.Emit(writer, ("public override", "GetSegment", "index"), [.. Enumerable.Range(1, count).Select(x => $"S({x})")]);
        return writer.ToString();
    }

    // The test uses lengths of spans instead of segments.
    private static Func<int, int> Compile(string table)
    {
        var code = "public abstract class B { public abstract System.ReadOnlySpan<byte> GetSegment(int index); }\n"
            + "public class T : B { static System.ReadOnlySpan<byte> S(int length) => new byte[length];\n" + table
            + "public static int Get(int index) => new T().GetSegment(index).Length; }";
        var compilation = CSharpCompilation.Create(
            "T", [CSharpSyntaxTree.ParseText(code)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        Assert.Empty(compilation.Emit(stream).Diagnostics);
        return Assembly.Load(stream.ToArray()).GetType("T")!.GetMethod("Get")!.CreateDelegate<Func<int, int>>();
    }
}

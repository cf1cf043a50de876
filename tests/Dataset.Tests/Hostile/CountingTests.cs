using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Dataset.Tests.Counting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>
/// Verifies that the counter detects quadratic growth in methods that are known to have it. The code that counts the work of the library here counts that of
/// small methods, in their own loops and in loops of the framework.
/// </summary>
public class CountingTests
{
    private const int Few = 400;

    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;

        public static class Squares
        {
            public static void Loops(int n) { for (var i = 0; i < n; i++) for (var k = 0; k < i; k++) { } }

            public static void Calls(int n) { for (var i = 0; i < n; i++) Down(i); }

            public static void Searches(int n) { var text = new string('a', n); for (var i = 0; i < n; i++) text.IndexOf('b', i); }

            public static void SearchesInSpans(int n) { var text = new string('a', n); for (var i = 0; i < n; i++) text.AsSpan(i).IndexOf('b'); }

            public static void SearchesFromTheEnd(int n) { var text = new string('a', n); for (var i = 0; i < n; i++) text.LastIndexOf('b', i); }

            public static void Substrings(int n) { var text = new string('a', n); for (var i = 0; i < n; i++) text.Substring(i); }

            public static void JoinedTexts(int n) { var text = ""; for (var i = 0; i < n; i++) text += "a"; }

            public static void EqualTexts(int n) { var text = new string('a', n); var other = text + ""; for (var i = 0; i < n; i++) _ = text == other; }

            public static void LookUps(int n) { var items = new HashSet<string>(); for (var i = 0; i < n; i++) items.Contains(new string('a', n)); }

            public static void Insertions(int n) { var items = new List<int>(); for (var i = 0; i < n; i++) items.Insert(0, i); }

            public static void Removals(int n) { var items = Enumerable.Range(0, n).ToList(); for (var i = 0; i < n; i++) items.RemoveAt(0); }

            public static void Containment(int n) { var items = new List<int>(); for (var i = 0; i < n; i++) if (!items.Contains(i)) items.Add(i); }

            public static void Sequences(int n) { var items = new List<int>(); for (var i = 0; i < n; i++) { items.Add(i); items.Where(x => x < 0).ToList(); } }

            public static void Sums(int n) { var items = new int[n]; for (var i = 0; i < n; i++) items.Sum(); }

            public static void Sorts(int n) { var items = new List<int>(); for (var i = 0; i < n; i++) { items.Add(i); items.Sort(); } }

            public static void Copies(int n) { var items = new int[n]; for (var i = 0; i < n; i++) Array.Copy(items, new int[n], n); }

            public static void Resizes(int n) { var items = new int[0]; for (var i = 0; i < n; i++) Array.Resize(ref items, i); }

            public static void Builders(int n) { var text = new StringBuilder(); for (var i = 0; i < n; i++) text.Insert(0, "a"); }

            private static void Down(int n) { if (n > 0) Down(n - 1); }
        }

        public static class Lines
        {
            public static void Loops(int n) { for (var i = 0; i < n; i++) for (var k = 0; k < 10; k++) { } }

            public static void Searches(int n) { var text = new string('a', n); for (var i = 0; i < n; i++) text.IndexOf('a', i); }

            public static void Substrings(int n) { var text = new string('a', n); for (var i = 0; i < n; i++) text.Substring(i, 1); }

            public static void LookUps(int n) { var items = new HashSet<string>(); for (var i = 0; i < n; i++) items.Add("a"); }

            public static void Insertions(int n) { var items = new List<int>(); for (var i = 0; i < n; i++) items.Insert(i, i); }

            public static void Sequences(int n) { var items = new List<int>(); for (var i = 0; i < n; i++) items.Add(i); items.Where(x => x < 0).ToList(); }

            public static void Sorts(int n) { var items = new List<int>(); for (var i = 0; i < n; i++) items.Add(i); items.Sort(); }

            public static void Builders(int n) { var text = new StringBuilder(); for (var i = 0; i < n; i++) text.Append("a"); text.ToString(); }
        }
        """;

    private static readonly Assembly Counted = Make();

    public static TheoryData<string> Squares => NamesOf("Squares");

    public static TheoryData<string> Lines => NamesOf("Lines");

    [Theory]
    [MemberData(nameof(Squares))]
    public void Quadratic_growth_is_detected(string name)
    {
        var growth = GrowthOf("Squares", name);
        Assert.False(growth.IsLinear, growth.ToString());
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Linear_growth_is_not_taken_for_quadratic(string name)
    {
        var growth = GrowthOf("Lines", name);
        Assert.True(growth.IsLinear, growth.ToString());
    }

    // The methods count in this assembly's own counter, which nothing else uses; other tests count in a copy.
    private static Growth GrowthOf(string type, string name)
    {
        var method = Counted.GetType(type)!.GetMethod(name)!.CreateDelegate<Action<int>>();
        return Growth.Of(
            size =>
            {
                var before = Work.Steps;
                method(size);
                return Work.Steps - before;
            },
            Few);
    }

    private static TheoryData<string> NamesOf(string type) =>
        [.. Counted.GetType(type)!.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(x => x.Name)];

    private static Assembly Make()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(x => Path.GetFileName(x).StartsWith("System.", StringComparison.Ordinal)).Select(x => MetadataReference.CreateFromFile(x));
        var compilation = CSharpCompilation.Create(
            "Known", [CSharpSyntaxTree.ParseText(Code)], references, new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("known");
        context.Resolving += static (_, name) => name.Name == typeof(Work).Assembly.GetName().Name ? typeof(Work).Assembly : null;
        return context.LoadFromStream(new MemoryStream(WorkWriter.Instrument(image)));
    }
}

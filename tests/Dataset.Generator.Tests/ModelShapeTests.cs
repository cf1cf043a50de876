extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using generator::Dataset.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Verifies that only plain data, compared by value, flows between steps. A symbol, a syntax node or a text object in it would keep old compilations alive, and
/// make every step run again. The one exception is <c>SourcePlace</c>, which contains the compiler's location of a declaration and flows only to the reporter.
/// </summary>
public class ModelShapeTests
{
    // All records of the generator. The generic ones, such as ByCorpus, are covered by the types of their properties.
    private static readonly Type[] Roots =
        [.. typeof(generator::Dataset.DatasetGenerator).Assembly.GetTypes()
            .Where(x => x.Namespace is "Dataset.Inputs" or "Dataset.Stages" or "Dataset.Schemas" or "Dataset.Emitter" or "Dataset.Diagnostics"
            && !x.IsGenericTypeDefinition && x.GetMethod("<Clone>$") is not null)];

    [Fact]
    public void Every_step_returns_types_that_the_walk_visits()
    {
        // The driver has the actual values: all of their types must be types that the walk below has visited.
        var seen = Walk();
        var run = Harness.GeneratorRun.Start(Harness.Samples.Elin);
        foreach (var step in Harness.GeneratorRun.Steps)
        {
            // The files are the compiler's own objects, which it compares by reference; the next step converts them to plain data.
            foreach (var value in run.Result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(x => x.Outputs).Select(x => x.Value)
                .Where(x => x is not null && step != "ListedFiles"))
            {
                var type = value.GetType();
                Assert.True(type.IsPrimitive || seen.IsSupersetOf(Walk([type])), $"{step} returns a {type}.");
            }
        }
    }

    [Fact]
    public void The_only_compiler_type_in_the_model_is_the_location_of_a_place() => Assert.Equal(
        [(typeof(SourcePlace), typeof(Location))],
        Walk().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Select(x => (Owner: type, Type: x.PropertyType)))
            .Where(x => x.Type.Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));

    [Fact]
    public void The_input_of_code_generation_contains_no_places()
    {
        // All steps except those that end in the reporter, as the driver recorded them, down to the last property.
        string[] reported = ["DeclaredCorpora", "CorpusPlaces", "CorpusIssues", "NameIssues"];
        var runs = new[] { Harness.Samples.Elin, Harness.Samples.Indexed }.Select(x => Harness.GeneratorRun.Start(x).Result);
        var steps = runs.SelectMany(x => x.TrackedSteps).Where(x => Harness.GeneratorRun.Steps.Contains(x.Key))
            .ToLookup(x => x.Key, x => x.Value.SelectMany(step => step.Outputs).Select(output => output.Value));
        foreach (var step in steps)
        {
            var types = step.SelectMany(x => x).Where(x => x is not null && step.Key != "ListedFiles").Select(x => x.GetType()).Distinct();
            Assert.True(
                reported.Contains(step.Key) == Walk(types).Contains(typeof(SourcePlace)), $"{step.Key} has source places, or no longer has them.");
        }
    }

    [Fact]
    public void Every_type_of_the_model_is_sealed_and_compared_by_value() => Assert.All(Walk(), type =>
    {
        // A rule is one of several records, which are among the roots.
        Assert.True(type.IsSealed || type.IsAbstract, $"{type} is not sealed.");
        Assert.True(
            typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) && type.GetMethod("Equals", [typeof(object)])!.DeclaringType != typeof(object),
            $"{type} is not compared by value.");
    });

    [Fact]
    public void The_model_is_immutable() => Assert.All(
        Walk().SelectMany(type => type.GetProperties()).Where(x => x.SetMethod is not null),
        property => Assert.Contains(typeof(IsExternalInit).Name, property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Select(x => x.Name)));

    [Fact]
    public void The_walk_visits_the_model_down_to_the_stages() => Assert.Superset(
        new HashSet<Type> { typeof(generator::Dataset.Compiling.ReadArticle), typeof(generator::Dataset.Text.SentenceReading),
            typeof(generator::Dataset.Compiling.NameUse) }, Walk());

    private static HashSet<Type> Walk() => Walk(Roots);

    private static HashSet<Type> Walk(IEnumerable<Type> roots)
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>(roots);
        while (open.TryPop(out var type))
        {
            if (Nullable.GetUnderlyingType(type) is { } underlying)
            {
                open.Push(underlying);
            }
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(generator::Dataset.Text.EquatableArray<>))
            {
                open.Push(type.GetGenericArguments()[0]);
                seen.Add(type);
            }
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(generator::Dataset.Stages.ByCorpus<>))
            {
                open.Push(type.GetGenericArguments()[0]);
            }
            else if (!type.IsPrimitive && !type.IsEnum && type != typeof(string) && seen.Add(type))
            {
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(x => IsData(type, x)))
                {
                    open.Push(property.PropertyType);
                }
            }
        }

        return seen;
    }

    // Excludes lookups that a record builds on demand from its own lists, and that its equality ignores.
    private static bool IsData(Type type, PropertyInfo property) =>
        property.GetIndexParameters().Length == 0 && type != typeof(SourcePlace)
            && !(type.Name == "LinkingRules" && property.Name is "Aliases" or "Speakers") && !(type.Name == "EvidenceRules" && property.Name == "Table");
}

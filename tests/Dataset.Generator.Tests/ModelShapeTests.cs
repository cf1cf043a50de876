extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// What flows between steps is plain data, compared by value: a symbol, a piece of syntax or a text object in it would keep old compilations alive, and make every
/// step run again.
/// </summary>
public class ModelShapeTests
{
    // Every record of the generator; rules by corpus are looked at as what they are made of.
    private static readonly Type[] Roots =
        [.. typeof(generator::Dataset.DatasetGenerator).Assembly.GetTypes().Where(x => x.Namespace is "Dataset.Inputs" or "Dataset.Stages" or "Dataset.Emitter" or "Dataset.Diagnostics"
            && !x.IsGenericTypeDefinition && x.GetMethod("<Clone>$") is not null)];

    [Fact]
    public void Every_step_gives_out_a_type_that_is_looked_at()
    {
        // The driver has the values themselves: none of them may be of a type that the walk below has not seen.
        var seen = Walk();
        var run = Harness.GeneratorRun.Start(Harness.Samples.Elin);
        foreach (var step in Harness.GeneratorRun.Steps)
        {
            // The files are the compiler's own objects, which it compares by reference; the very next step makes plain data of them.
            foreach (var value in run.Result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(x => x.Outputs).Select(x => x.Value).Where(x => x is not null && step != "ListedFiles"))
            {
                var type = value.GetType();
                Assert.Contains(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(generator::Dataset.Stages.ByCorpus<>) ? type.GetGenericArguments()[0] : type, seen);
            }
        }
    }

    [Fact]
    public void No_type_of_the_compiler_is_in_the_model() => Assert.All(Walk(), type => Assert.False(
        type.Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{type} is in the model."));

    [Fact]
    public void Every_type_of_the_model_is_sealed_and_compared_by_value() => Assert.All(Walk(), type =>
    {
        Assert.True(type.IsSealed, $"{type} is not sealed.");
        Assert.True(
            typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) && type.GetMethod("Equals", [typeof(object)])!.DeclaringType != typeof(object),
            $"{type} is not compared by value.");
    });

    [Fact]
    public void Nothing_in_the_model_can_be_set_from_outside() => Assert.All(
        Walk().SelectMany(type => type.GetProperties()).Where(x => x.SetMethod is not null),
        property => Assert.Contains(typeof(IsExternalInit).Name, property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Select(x => x.Name)));

    [Fact]
    public void The_walk_sees_the_model_down_to_the_stages() => Assert.Superset(
        new HashSet<Type> { typeof(generator::Dataset.Compiling.ReadArticle), typeof(generator::Dataset.Text.SentenceReading), typeof(generator::Dataset.Compiling.NameUse) }, Walk());

    private static HashSet<Type> Walk()
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>(Roots);
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

    // Look-ups that a record makes of its own lists on demand, and that its equality leaves out.
    private static bool IsData(Type type, PropertyInfo property) =>
        property.GetIndexParameters().Length == 0 && !(type.Name == "LinkingRules" && property.Name is "Aliases" or "Speakers") && !(type.Name == "EvidenceRules" && property.Name == "Table");
}

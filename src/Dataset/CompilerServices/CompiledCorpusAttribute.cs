using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Dataset.CompilerServices;

/// <summary>
/// Names a corpus that an assembly has compiled in, so that it is found by its name. Only generated code uses it.
/// </summary>
/// <param name="name">The corpus' name.</param>
/// <param name="data">The generated type that has the corpus' data, a <see cref="CorpusData"/> with a parameterless constructor.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CompiledCorpusAttribute(
    string name,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type data) : Attribute
{
    /// <summary>The corpus' name.</summary>
    public string Name { get; } = name;

    /// <summary>The generated type that has the corpus' data.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Data { get; } = data;
}

using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Dataset.CompilerServices;

/// <summary>Identifies a corpus that is compiled into an assembly so that it can be found by name. Only generated code uses this attribute.</summary>
/// <param name="name">The name of the corpus.</param>
/// <param name="data">The generated type that contains the data of the corpus, a <see cref="CorpusData"/> with a parameterless constructor.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CompiledCorpusAttribute(
    string name,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type data) : Attribute
{
    /// <summary>Gets the name of the corpus.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the generated type that contains the data of the corpus.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Data { get; } = data;
}

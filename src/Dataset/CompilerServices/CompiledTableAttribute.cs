using System;
using System.ComponentModel;

namespace Dataset.CompilerServices;

/// <summary>
/// Says what a generated table holds, for the analyzers that look at literal keys: a corpus in a referenced assembly has no other list that a compiler could
/// read. Only generated code uses it.
/// </summary>
/// <remarks>
/// An entry is a line, and its fields are separated by tabs. The first field is the name of the member. The next are of an article its key, of a claim its id,
/// of an entity its id, its full name, its aliases and its shared aliases. An empty field is equal to the one before it. <c>\t</c>, <c>\n</c>, <c>\r</c> and
/// <c>\\</c> stand for tab, line end, carriage return and backslash, and <c>\e</c> for a field without any text.
/// </remarks>
/// <param name="corpus">The corpus' name.</param>
/// <param name="entries">The entries of the table, in its order.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CompiledTableAttribute(string corpus, string entries) : Attribute
{
    /// <summary>The corpus' name.</summary>
    public string Corpus { get; } = corpus;

    /// <summary>The entries of the table, in its order.</summary>
    public string Entries { get; } = entries;
}

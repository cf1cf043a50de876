using System;
using System.ComponentModel;

namespace Dataset.CompilerServices;

/// <summary>
/// Describes the contents of a generated table for the analyzers that check literal keys, because a corpus in a referenced assembly has no other list that the
/// compiler can read. Only generated code uses this attribute.
/// </summary>
/// <remarks>
/// Each line is an entry, and its fields are separated by tabs. The first field is the member name. The other fields are, for an article, its key; for a claim,
/// its id; and for an entity, its id, full name, aliases and shared aliases. An empty field is equal to the field before it. <c>\t</c>, <c>\n</c>, <c>\r</c>
/// and <c>\\</c> stand for tab, line feed, carriage return and backslash, and <c>\e</c> stands for a field without text.
/// </remarks>
/// <param name="corpus">The name of the corpus.</param>
/// <param name="entries">The entries of the table, in order.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CompiledTableAttribute(string corpus, string entries) : Attribute
{
    /// <summary>Gets the name of the corpus.</summary>
    public string Corpus { get; } = corpus;

    /// <summary>Gets the entries of the table, in order.</summary>
    public string Entries { get; } = entries;
}

using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Schemas;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>The name of a <c>[Corpus]</c> class: all that the files of its articles need to know about it.</summary>
/// <param name="FullName">The name with its namespace; the identity of the corpus in this project.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Name">The name without its namespace; the name of the corpus.</param>
/// <param name="Stem">The beginning of the names of its generated files.</param>
/// <param name="IsValid">Whether the shape of the class and the project's settings allow code to be generated into it.</param>
internal sealed record CorpusName(string FullName, string Namespace, string Name, string Stem, bool IsValid);

/// <summary>A class with <c>[Corpus]</c> and its declarations.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is visible outside its assembly; the generated tables have the same accessibility.</param>
/// <param name="HasDocumentation">Whether its author has documented it; if so, no documentation is added.</param>
/// <param name="Declaration">The declarations.</param>
/// <param name="Schema">The type of its articles' front matter, or null.</param>
internal sealed record CorpusClass(CorpusName Name, bool IsPublic, bool HasDocumentation, CorpusDeclaration Declaration, FrontMatterSchema? Schema)
{
    /// <summary>Whether names that are not declared are reported (DS0022); if not, they are not searched for.</summary>
    public bool ReportsNames { get; init; }
}

/// <summary>The result of the first step for a class: the model, and separately the places and the issues, which go only to the reporter.</summary>
internal sealed record DeclaredCorpus(CorpusClass Class, CorpusPlaces Places);

/// <summary>The places of the parts of a corpus class, and the issues of the class itself.</summary>
internal sealed record CorpusPlaces(string FullName, DeclarationPlaces Declarations, EquatableArray<SourceIssue> Issues);

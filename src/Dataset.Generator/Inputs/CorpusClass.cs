using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Schemas;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>The name of a <c>[Corpus]</c> class: all that the files of its articles need to know of it.</summary>
/// <param name="FullName">With its namespace; the corpus' identity in this project.</param>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Name">Without namespace; the corpus' name.</param>
/// <param name="Stem">What the names of its generated files begin with.</param>
/// <param name="IsValid">Whether the shape of the class and the project's settings let anything be generated into it.</param>
internal sealed record CorpusName(string FullName, string Namespace, string Name, string Stem, bool IsValid);

/// <summary>A class with <c>[Corpus]</c> and what it declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is seen outside of its assembly; the generated tables follow.</param>
/// <param name="HasDocumentation">Whether its author has documented it; if so, nothing is added.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="Schema">The type of its articles' front matter, or null.</param>
internal sealed record CorpusClass(CorpusName Name, bool IsPublic, bool HasDocumentation, CorpusDeclaration Declaration, FrontMatterSchema? Schema)
{
    /// <summary>Whether names that are not declared are reported (DS0022): nobody looks for what nobody is shown.</summary>
    public bool ReportsNames { get; init; }
}

/// <summary>What the first step makes of a class: the model, and apart from it the places and the issues, which go to the reporter only.</summary>
internal sealed record DeclaredCorpus(CorpusClass Class, CorpusPlaces Places);

/// <summary>Where the parts of a corpus class stand, and the issues of the class itself.</summary>
internal sealed record CorpusPlaces(string FullName, DeclarationPlaces Declarations, EquatableArray<SourceIssue> Issues);

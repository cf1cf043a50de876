using Dataset.Inputs;
using Dataset.Schemas;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>A generated member: its name and the text of its documentation.</summary>
/// <param name="Name">The name, not escaped.</param>
/// <param name="Summary">The summary.</param>
/// <param name="Remarks">The remarks, or null.</param>
/// <param name="Keys">What it is looked up by, as <see cref="PackedEntries"/> has it: a key or an id; of an entity then the full name and the aliases.</param>
internal sealed record DocumentedMember(string Name, string Summary, string? Remarks, EquatableArray<string> Keys);

/// <summary>What the corpus' own file is written from; nothing else decides whether it is written anew.</summary>
/// <param name="Corpus">The class.</param>
/// <param name="IsPublic">Whether the class is seen outside of its assembly.</param>
/// <param name="Summary">The documentation of the class, null if its author wrote some.</param>
/// <param name="Segment">The corpus segment.</param>
/// <param name="Keys">The keys of the articles, in their order.</param>
/// <param name="Buckets">How many files their segments share, 0 where each has a file of its own.</param>
/// <param name="IndexSegments">How many segments the term index has, 0 if the corpus has none.</param>
/// <param name="Schema">The type of the articles' front matter, or null.</param>
/// <param name="Tables">The members of each table, in the order of <see cref="TableKind.All"/>.</param>
internal sealed record CorpusSource(
    CorpusName Corpus,
    bool IsPublic,
    string? Summary,
    EquatableArray<byte> Segment,
    EquatableArray<string> Keys,
    int Buckets,
    int IndexSegments,
    FrontMatterSchema? Schema,
    EquatableArray<EquatableArray<DocumentedMember>> Tables);

using Dataset.Inputs;
using Dataset.Schemas;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>A generated member: its name and the text of its documentation.</summary>
/// <param name="Name">The name, not escaped.</param>
/// <param name="Summary">The summary.</param>
/// <param name="Remarks">The remarks, or null.</param>
/// <param name="Keys">Its lookup keys, in the form of <see cref="PackedEntries"/>: a key or an id; for an entity, also the full name and the aliases.</param>
internal sealed record DocumentedMember(string Name, string Summary, string? Remarks, EquatableArray<string> Keys);

/// <summary>The input for the file of a corpus; nothing else determines whether the file is written again.</summary>
/// <param name="Corpus">The class.</param>
/// <param name="IsPublic">Whether the class is visible outside its assembly.</param>
/// <param name="Summary">The documentation of the class, or null if its author wrote some.</param>
/// <param name="Segment">The corpus segment.</param>
/// <param name="Keys">The keys of the articles, in order.</param>
/// <param name="Buckets">The number of files that their segments share, or 0 if each article has its own file.</param>
/// <param name="IndexSegments">The number of segments of the term index, or 0 if the corpus has no term index.</param>
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

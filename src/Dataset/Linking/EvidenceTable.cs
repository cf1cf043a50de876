using System;
using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>All evidence of a corpus, ready to be looked for: made once, used for each article. Equal when the declarations are.</summary>
internal sealed class EvidenceTable : IEquatable<EvidenceTable>
{
    /// <summary>Makes the table; evidence is numbered as in <paramref name="evidence"/>. Evidence without a word is never found.</summary>
    public EvidenceTable(EquatableArray<EvidenceDeclaration> evidence)
    {
        Evidence = evidence;
        var folded = new List<string>(evidence.Count);
        foreach (var item in evidence)
        {
            folded.Add(FoldedText.Fold(item.Text));
        }

        Folded = folded;
        Automaton = AutomatonBuilder.Build(folded);
    }

    /// <summary>The declarations, in order.</summary>
    public EquatableArray<EvidenceDeclaration> Evidence { get; }

    /// <summary>The folded words of each.</summary>
    public IReadOnlyList<string> Folded { get; }

    /// <summary>Finds the words in a folded text.</summary>
    public Automaton Automaton { get; }

    public bool Equals(EvidenceTable? other) => other is not null && Evidence.Equals(other.Evidence);

    public override bool Equals(object? obj) => Equals(obj as EvidenceTable);

    public override int GetHashCode() => Evidence.GetHashCode();
}

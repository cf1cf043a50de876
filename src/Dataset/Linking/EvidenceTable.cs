using System;
using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>All evidence of a corpus, prepared for searching: created once, and used for each article. Tables are equal if their declarations are.</summary>
internal sealed class EvidenceTable : IEquatable<EvidenceTable>
{
    /// <summary>Creates the table. Evidence is numbered as in <paramref name="evidence"/>. Evidence without a word is never found.</summary>
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

    /// <summary>The folded words of each piece of evidence.</summary>
    public IReadOnlyList<string> Folded { get; }

    /// <summary>The automaton that finds the words in a folded text.</summary>
    public Automaton Automaton { get; }

    public bool Equals(EvidenceTable? other) => other is not null && Evidence.Equals(other.Evidence);

    public override bool Equals(object? obj) => Equals(obj as EvidenceTable);

    public override int GetHashCode() => Evidence.GetHashCode();
}

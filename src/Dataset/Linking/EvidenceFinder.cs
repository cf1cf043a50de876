using System.Threading;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>Finds the places of the words of evidence in an article, in its whole text, in one pass for all evidence.</summary>
internal static class EvidenceFinder
{
    /// <summary>
    /// Returns the first places of all evidence that is not limited to another article, by evidence, then by position. The last place of each piece of evidence
    /// has the number of further places.
    /// </summary>
    public static EquatableArray<EvidencePlace> Find(ReadArticle article, EquatableArray<EvidenceDeclaration> evidence) =>
        Find(article, new EvidenceTable(evidence));

    /// <inheritdoc cref="Find(ReadArticle, EquatableArray{EvidenceDeclaration})"/>
    public static EquatableArray<EvidencePlace> Find(ReadArticle article, EvidenceTable table, CancellationToken cancellation = default)
    {
        if (table.Evidence.Count == 0)
        {
            return EquatableArray<EvidencePlace>.Empty;
        }

        var text = article.Reading.Text;
        var found = new EvidencePlaces(article, table);
        var gaps = new LongGaps();
        var checkpoint = new Checkpoint(cancellation);
        var state = 0;
        var symbols = 0;
        for (var position = 0; position < text.Length; symbols++)
        {
            checkpoint.Pass();
            var symbol = FoldedText.Symbol(text[position]);
            var next = symbol == ' ' ? gaps.Skip(text, position, symbols) : position + 1;
            position = next;
            state = table.Automaton.Step(state, symbol);
            var terminal = state == 0 ? 0 : table.Automaton.FirstTerminal(state);
            if (terminal != 0)
            {
                found.Add(terminal, gaps, symbols + 1, next);
            }
        }

        return found.ToArray();
    }
}

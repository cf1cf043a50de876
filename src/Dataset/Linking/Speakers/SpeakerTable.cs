using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Compiling;
using Dataset.Text;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// All declared speakers of a corpus, by the opening words of their quotations: created once, and used for each article. Tables are equal if their
/// declarations are.
/// </summary>
internal sealed class SpeakerTable : IEquatable<SpeakerTable>
{
    private readonly Automaton _openings;

    /// <summary>Creates the table. Declarations are numbered as in <paramref name="speakers"/>. Openings without a word match nothing.</summary>
    public SpeakerTable(EquatableArray<SpeakerDeclaration> speakers)
    {
        Speakers = speakers;
        var openings = new List<string>(speakers.Count);
        foreach (var speaker in speakers)
        {
            openings.Add(FoldedText.Fold(speaker.Opening).TrimStart('"', ' '));
        }

        _openings = AutomatonBuilder.Build(openings);
    }

    /// <summary>The declarations, in order.</summary>
    public EquatableArray<SpeakerDeclaration> Speakers { get; }

    /// <summary>
    /// Returns which quotations of the article begin with which opening words, without declarations that are limited to another article. Whether each
    /// declaration
    /// found exactly one quotation is determined for the whole corpus.
    /// </summary>
    public OpenedQuotes Find(ReadArticle article, AliasTable aliases, CancellationToken cancellation = default)
    {
        var found = new OpeningCounts(this, _openings, aliases, article.Key);
        var checkpoint = new Checkpoint(cancellation);
        for (var quote = 0; quote < article.Reading.Quotes.Count; quote++)
        {
            var span = article.Reading.Quotes[quote].Span;
            AddOpenings(article.Reading.Text.AsSpan(span.Start, span.Length), quote, found, ref checkpoint);
        }

        return found.ToResult();
    }

    public bool Equals(SpeakerTable? other) => other is not null && Speakers.Equals(other.Speakers);

    public override bool Equals(object? obj) => Equals(obj as SpeakerTable);

    public override int GetHashCode() => Speakers.GetHashCode();

    [MethodImpl(Jit.AtOnce)]
    private void AddOpenings(ReadOnlySpan<char> text, int quote, OpeningCounts found, ref Checkpoint checkpoint)
    {
        checkpoint.Pass();
        var position = 0;
        while (position < text.Length && FoldedText.Symbol(text[position]) is ' ' or '"')
        {
            position++;
        }

        var state = 0;
        while (position < text.Length)
        {
            checkpoint.Pass();
            var symbol = FoldedText.Symbol(text[position++]);
            while (symbol == ' ' && position < text.Length && Characters.IsWhiteSpace(text[position]))
            {
                position++;
            }

            state = _openings.Descend(state, symbol);
            if (state == 0)
            {
                return;
            }

            if (NameText.IsBoundaryAfter(text, position))
            {
                found.Add(state, quote);
            }
        }
    }
}

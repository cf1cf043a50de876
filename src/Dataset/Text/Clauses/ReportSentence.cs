using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>A sentence of the reporter, parsed: its words with their tags, its chunks, and its clauses. Nothing in it changes.</summary>
internal sealed class ReportSentence
{
    private readonly Chunk[] _chunks;
    private readonly int[] _chunkOf;
    private readonly Clause[] _clauses;
    private readonly TokenView _tokens;

    [MethodImpl(Jit.AtOnce)]
    private ReportSentence(in TokenView tokens, Chunk[] chunks)
    {
        _tokens = tokens;
        _chunks = chunks;
        _chunkOf = new int[tokens.To - tokens.From];
        for (var c = 0; c < chunks.Length; c++)
        {
            for (var i = chunks[c].From; i < chunks[c].To; i++)
            {
                _chunkOf[i - tokens.From] = c;
            }
        }

        _clauses = ClauseParser.Read(this);
    }

    /// <summary>The words and marks.</summary>
    public ref readonly TokenView Tokens => ref _tokens;

    public ReadOnlySpan<Chunk> Chunks => _chunks;

    /// <summary>The verbs of the sentence, from left to right.</summary>
    public ReadOnlySpan<Clause> Clauses => _clauses;

    /// <summary>Where the sentence stands.</summary>
    public TextSpan Span => TextSpan.FromBounds(Tokens[Tokens.From].Span.Start, Tokens[Tokens.To - 1].Span.End);

    /// <summary>Parses tokens, the first of which has the number <paramref name="from"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static ReportSentence Parse(string text, ReadOnlySpan<ReportToken> tokens, int from)
    {
        var tagged = Tagger.Mark(text, tokens, from);
        return new(tagged, Chunker.Read(tagged));
    }

    /// <summary>The index of the chunk that holds a token.</summary>
    public int ChunkAt(int token) => _chunkOf[token - Tokens.From];

    /// <summary>The kind of a chunk; a stop outside of the sentence.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ChunkKind KindOf(int chunk) => chunk >= 0 && chunk < _chunks.Length ? _chunks[chunk].Kind : ChunkKind.Stop;

    /// <summary>The clause of a verb's chunk; null if the chunk has no clause.</summary>
    public Clause? ClauseOf(int chunk)
    {
        int low = 0, high = _clauses.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_clauses[middle].Chunk < chunk)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _clauses.Length && _clauses[low].Chunk == chunk ? _clauses[low] : null;
    }

    /// <summary>Who the clause that holds a chunk is about, where that stands before it; an empty phrase if nobody is.</summary>
    public Phrase MainSubject(int chunk) => MainClause.Subject(this, chunk, _clauses);

    /// <summary>Whether a chunk is a preposition or another small word.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsWord(int chunk, string word) => chunk >= 0 && chunk < _chunks.Length && Tokens.IsWord(_chunks[chunk].From, word);

    /// <summary>Whether a phrase is one pronoun.</summary>
    public bool IsPronoun(Phrase phrase) => phrase.Length == 1 && Tokens.TagOf(phrase.From) == Tag.Pronoun && Tokens.Has(phrase.From, WordClass.Pronoun);

    /// <summary>The noun of a phrase that the rest of it modifies.</summary>
    [MethodImpl(Jit.AtOnce)]
    public int HeadOf(Phrase phrase) => phrase.IsEmpty ? -1 : _chunks[ChunkAt(phrase.From)].Head;

    /// <summary>Whether a chunk is a verb of some classes.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsVerb(int chunk, WordClass classes) => KindOf(chunk) == ChunkKind.Verb && Tokens.Has(_chunks[chunk].Head, classes);
}

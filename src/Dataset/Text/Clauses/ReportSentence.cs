using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>A parsed sentence of the reporter: its tagged words, chunks, and clauses. Immutable.</summary>
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

    /// <summary>The words and punctuation.</summary>
    public ref readonly TokenView Tokens => ref _tokens;

    public ReadOnlySpan<Chunk> Chunks => _chunks;

    /// <summary>The clauses of the sentence, one for each verb, from left to right.</summary>
    public ReadOnlySpan<Clause> Clauses => _clauses;

    /// <summary>The span of the sentence in the text.</summary>
    public TextSpan Span => TextSpan.FromBounds(Tokens[Tokens.From].Span.Start, Tokens[Tokens.To - 1].Span.End);

    /// <summary>Parses tokens, the first of which has the index <paramref name="from"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static ReportSentence Parse(string text, ReadOnlySpan<ReportToken> tokens, int from)
    {
        var tagged = Tagger.Mark(text, tokens, from);
        return new(tagged, Chunker.Read(tagged));
    }

    /// <summary>Returns the index of the chunk that contains a token.</summary>
    public int ChunkAt(int token) => _chunkOf[token - Tokens.From];

    /// <summary>Returns the kind of a chunk, or <see cref="ChunkKind.Stop"/> outside the sentence.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ChunkKind KindOf(int chunk) => chunk >= 0 && chunk < _chunks.Length ? _chunks[chunk].Kind : ChunkKind.Stop;

    /// <summary>Returns the clause of a verb chunk, or <see langword="null"/> if the chunk has no clause.</summary>
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

    /// <summary>Returns the subject of the clause that contains a chunk, if it precedes the chunk; otherwise, an empty phrase.</summary>
    public Phrase MainSubject(int chunk) => MainClause.Subject(this, chunk, _clauses);

    /// <summary>Determines whether a chunk begins with a word, such as a preposition.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsWord(int chunk, string word) => chunk >= 0 && chunk < _chunks.Length && Tokens.IsWord(_chunks[chunk].From, word);

    /// <summary>Determines whether a phrase is a single pronoun.</summary>
    public bool IsPronoun(Phrase phrase) => phrase.Length == 1 && Tokens.TagOf(phrase.From) == Tag.Pronoun && Tokens.Has(phrase.From, WordClass.Pronoun);

    /// <summary>Returns the head noun of a phrase.</summary>
    [MethodImpl(Jit.AtOnce)]
    public int HeadOf(Phrase phrase) => phrase.IsEmpty ? -1 : _chunks[ChunkAt(phrase.From)].Head;

    /// <summary>Determines whether a chunk is a verb of any of the given classes.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsVerb(int chunk, WordClass classes) => KindOf(chunk) == ChunkKind.Verb && Tokens.Has(_chunks[chunk].Head, classes);
}

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>A quotation in its sentence, as the attribution patterns see it. Immutable.</summary>
internal sealed class QuoteScene
{
    private const int MostMarks = 3;
    private const int DatelineLength = 14;

    public QuoteScene(ReportSentence sentence, int at, IReadOnlyList<QuotedPiece> pieces, IReadOnlyList<SpeakerFinding> findings)
    {
        Sentence = sentence;
        At = at;
        Chunk = sentence.ChunkAt(at);
        Pieces = pieces;
        Findings = findings;
        Piece = pieces[sentence.Tokens[at].Piece];
    }

    /// <summary>The reporter's sentence that contains the quotation.</summary>
    public ReportSentence Sentence { get; }

    /// <summary>The tokens of the sentence.</summary>
    public ref readonly TokenView Tokens => ref Sentence.Tokens;

    /// <summary>The token of the quotation.</summary>
    public int At { get; }

    /// <summary>The chunk of the quotation.</summary>
    public int Chunk { get; }

    /// <summary>All pieces of the article.</summary>
    public IReadOnlyList<QuotedPiece> Pieces { get; }

    /// <summary>The findings for the pieces before this one.</summary>
    public IReadOnlyList<SpeakerFinding> Findings { get; }

    public QuotedPiece Piece { get; }

    public ReadOnlySpan<char> Inner => Tokens.Text.AsSpan(Piece.Inner.Start, Piece.Inner.Length);

    public char Last => Tokens.Text[Piece.Inner.End - 1];

    public bool IsFollowedByComma => Tokens[At + 1].Kind == TokenKind.Comma;

    /// <summary>Whether the quotation ends in a way that allows an attribution to follow.</summary>
    public bool EndsOpenly => Last is ',' or '?' or '!' or '\u2014' or '\u2013' or '-' or '\u2026' or '\u2019' or '\'' or ']' or ')' || IsFollowedByComma;

    /// <summary>Whether only a dash, a bracket, or a dateline precedes the quotation in its sentence.</summary>
    public bool BeginsFrame => IsPunctuation(Tokens.From, At) || IsDateline() || (Piece.Resumes && Tokens[At - 1].Kind == TokenKind.Quote);

    public bool EndsFrame => IsPunctuation(At + 1, Tokens.To);

    /// <summary>Whether the quotation fills its sentence, except for an adverb or a conjunction before it: <c>However, "..."</c>.</summary>
    public bool FillsFrame
    {
        get
        {
            var i = Tokens.From;
            while (i < At && i - Tokens.From < MostMarks && (Tokens[i].Kind == TokenKind.Comma || Tokens.TagOf(i) is Tag.Adverb or Tag.Time or Tag.Conjunction))
            {
                i++;
            }

            return i == At && EndsFrame;
        }
    }

    /// <summary>Returns the finding for an earlier quotation, given its chunk.</summary>
    public SpeakerFinding FindingOf(int chunk) => Findings[Tokens[Sentence.Chunks[chunk].From].Piece];

    /// <summary>Creates a finding with the speaker <paramref name="subject"/> and the cue token <paramref name="cue"/>, or -1 for no cue.</summary>
    public SpeakerFinding Found(Phrase subject, int cue, CuePlace place) =>
        subject.IsEmpty ? SpeakerFinding.None : Finding(Sentence, subject, cue, place);

    /// <summary>Creates a finding in any sentence.</summary>
    public static SpeakerFinding Finding(ReportSentence sentence, Phrase subject, int cue, CuePlace place)
    {
        var named = Appositions.Named(sentence, subject);
        return new(
            sentence.Tokens.SpanOf(named), cue < 0 ? null : CueSpan(sentence.Tokens, cue), sentence.IsPronoun(named) ? Attribution.Pronoun
                : Attribution.Explicit,
            place, cue, -1);
    }

    /// <summary>Returns the span of the cue, including the particle that makes a verb one of saying: <c>went on</c>.</summary>
    public static TextSpan CueSpan(in TokenView tokens, int cue) =>
        tokens[cue].IsWord && PhrasalVerbs.After(tokens, cue) > cue + 1 ? tokens.SpanOf(new(cue, cue + 2)) : tokens[cue].Span;

    [MethodImpl(Jit.AtOnce)]
    private bool IsPunctuation(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (i - from >= MostMarks || Tokens[i].Kind is TokenKind.Word or TokenKind.Quote)
            {
                return false;
            }
        }

        return true;
    }

    // 'LONDON (AP) - "..."'
    [MethodImpl(Jit.AtOnce)]
    private bool IsDateline()
    {
        var dash = At - 1;
        if (Tokens[dash].Kind != TokenKind.Dash || !Tokens[Tokens.From].Capital || At - Tokens.From > DatelineLength)
        {
            return false;
        }

        for (var i = Tokens.From; i < dash; i++)
        {
            if (Tokens[i].Kind is TokenKind.Quote or TokenKind.Stop || (Tokens[i].IsWord && !Tokens[i].Capital && Tokens.TagOf(i) != Tag.Number
                && Tokens.TagOf(i) != Tag.Time))
            {
                return false;
            }
        }

        return IsShouted(Tokens.Word(Tokens.From)) || Tokens[dash - 1].Kind == TokenKind.CloseBracket;
    }

    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Characters.IsLower(c))
            {
                return false;
            }
        }

        return word.Length > 1;
    }
}

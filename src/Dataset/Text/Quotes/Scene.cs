using System;
using System.Collections.Generic;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>A quotation in its sentence, as the rules see it.</summary>
internal sealed class Scene
{
    public Scene(string text, List<QuotedPiece> pieces, List<SpeakerFinding> findings, ReportTokenizer report)
    {
        Text = text;
        Pieces = pieces;
        Findings = findings;
        Tokens = report.Tokens;
    }

    public string Text { get; }

    /// <summary>All pieces of the article so far.</summary>
    public List<QuotedPiece> Pieces { get; }

    /// <summary>What was found for the pieces before this one.</summary>
    public List<SpeakerFinding> Findings { get; }

    /// <summary>The tokens of the paragraph.</summary>
    public List<ReportToken> Tokens { get; }

    /// <summary>The reporter's sentence that holds the quotation.</summary>
    public Frame Frame { get; set; }

    /// <summary>The quotation's token.</summary>
    public int At { get; set; }

    public QuotedPiece Piece => Pieces[Tokens[At].Piece];

    public ReadOnlySpan<char> Inner => Text.AsSpan(Piece.Inner.Start, Piece.Inner.Length);

    /// <summary>Whether the quotation ends as one does that its attribution follows.</summary>
    public bool EndsOpenly => Inner[Inner.Length - 1] is ',' or '?' or '!' or '\u2014' or '\u2013' or '-' or '\u2026' or '\u2019' or '\'' or ']' or ')'
        || IsFollowedByComma;

    public bool IsFollowedByComma => At + 1 < Frame.To && Tokens[At + 1].Kind == TokenKind.Comma;

    /// <summary>Whether nothing but a dash or a bracket stands before it in its sentence.</summary>
    public bool BeginsFrame => IsPunctuation(Frame.From, At) || (Piece.Resumes && Token(At - 1).Kind == TokenKind.Quote);

    /// <summary>Whether it is its whole sentence, but for an adverb or a conjunction before it: <c>However, "..."</c>.</summary>
    public bool FillsFrame
    {
        get
        {
            var i = Frame.From;
            while (i < At && i - Frame.From < 3 && (Tokens[i].Kind == TokenKind.Comma || Tokens[i].Is(WordClass.Adverb | WordClass.Conjunction)))
            {
                i++;
            }

            return i == At && EndsFrame;
        }
    }

    public bool EndsFrame => IsPunctuation(At + 1, Frame.To);

    /// <summary>The token at <paramref name="i"/> if it lies in this sentence, else a stop.</summary>
    public ReportToken Token(int i) => i >= Frame.From && i < Frame.To ? Tokens[i] : new(TokenKind.Stop, default, WordClass.None, false, -1);

    public ReadOnlySpan<char> Word(int i) => Text.AsSpan(Tokens[i].Span.Start, Tokens[i].Span.Length);

    public bool IsWord(int i, string word) =>
        i >= Frame.From && i < Frame.To && Tokens[i] is { IsWord: true } token && token.Span.Length == word.Length && WordsAre.Same(Word(i), word);

    /// <summary>Whether the token at <paramref name="i"/> lies in this sentence and is one of some words.</summary>
    public bool IsAny(int i, WordClassTable words) => i >= Frame.From && i < Frame.To && Tokens[i].IsWord && words.Contains(Word(i));

    public TextSpan SpanOf(Phrase phrase) => TextSpan.FromBounds(Tokens[phrase.From].Span.Start, Tokens[phrase.To - 1].Span.End);

    /// <summary>The verb or noun, with the particle that makes it one of saying: <c>went on</c>.</summary>
    public TextSpan CueSpan(int cue) => Tokens[cue].IsWord && PhrasalVerbs.Behind(this, cue) > cue + 1 ? SpanOf(new(cue, cue + 2)) : Tokens[cue].Span;

    private bool IsPunctuation(int from, int to)
    {
        if (to - from > 3)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Kind is TokenKind.Word or TokenKind.Quote)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A finding whose speaker is <paramref name="subject"/> and whose cue is the token <paramref name="cue"/>.</summary>
    public SpeakerFinding Found(Phrase subject, int cue, CuePlace place)
    {
        subject = NameApposition.Or(this, subject);
        var pronoun = subject.Length == 1 && Tokens[subject.From].Is(WordClass.Pronoun);
        TextSpan? verb = cue >= 0 ? CueSpan(cue) : null;
        return new(SpanOf(subject), verb, pronoun ? Attribution.Pronoun : Attribution.Explicit, place, cue, -1);
    }
}

using System;
using System.Collections.Generic;
using Dataset.Text.Clauses;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// Resolves a document to its issuer if the text states it: by a possessive (<c>the ministry's statement</c>), by its origin (<c>a statement from
/// the ministry</c>), or in an earlier sentence: <c>In a press release, the ministry announced ... , the statement read.</c> Otherwise, the speaker is nobody.
/// </summary>
internal sealed class DocumentSpeaker : ISpeakerResolver
{
    private const int MostSentences = 8;
    private const int MostParagraphs = 2;
    private const int MostWords = 200;
    private const int LongestSentence = 2000;
    private const int MostBefore = 5;

    public int Find(SpeakerContext context, TextSpan speaker)
    {
        var words = SpeakerWords.Split(context.Text, speaker);
        var head = HeadOf(context, words, NamedSpeaker.HeadEnd(context, speaker));
        if (head < 0 || !DocumentNouns.Is(context.Slice(words[head])))
        {
            return Speaker.NotMine;
        }

        if (head > 0 && IsPossessive(context.Slice(words[head - 1])))
        {
            return Single(context, MentionEndingAt(context, words[head - 1].End - 2));
        }

        if (head + 2 < words.Count && IsOrigin(context.Slice(words[head + 1])))
        {
            return Math.Max(context.FindNamed(TextSpan.FromBounds(words[head + 2].Start, speaker.End)), Speaker.Nobody);
        }

        return FindIssuer(context, context.Slice(words[head]), speaker.Start);
    }

    private static int HeadOf(SpeakerContext context, List<TextSpan> words, int end)
    {
        var head = -1;
        for (var i = 0; i < words.Count && words[i].End <= end; i++)
        {
            // The speaker of "The memorandum read" is "the memorandum"; in "statement release", the last noun counts.
            head = DocumentNouns.Is(context.Slice(words[i])) || i == 0 || words[i].End == end ? i : head;
        }

        return head;
    }

    /// <summary>Searches the preceding sentences for one that states who issued such a document.</summary>
    private static int FindIssuer(SpeakerContext context, ReadOnlySpan<char> noun, int position)
    {
        var paragraph = context.ParagraphAt(position);
        if (paragraph < 0)
        {
            return Speaker.Nobody;
        }

        var sentence = context.Subjects.SentenceAt(paragraph, position);
        for (int steps = 0, paragraphs = 0; steps < MostSentences; steps++)
        {
            while (--sentence < 0)
            {
                if (++paragraphs > MostParagraphs || paragraph == 0)
                {
                    return Speaker.Nobody;
                }

                sentence = context.Subjects.Count(--paragraph);
            }

            var issuer = IssuerIn(context, noun, paragraph, sentence);
            if (issuer != Speaker.NotMine)
            {
                return issuer;
            }
        }

        return Speaker.Nobody;
    }

    private static int IssuerIn(SpeakerContext context, ReadOnlySpan<char> noun, int paragraph, int sentence)
    {
        var span = context.Subjects.SpanOf(paragraph, sentence);
        var words = SpeakerWords.Split(context.Text, span with { Length = Math.Min(span.Length, LongestSentence) }, MostWords);
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (!DocumentNouns.Matches(noun, context.Slice(words[i])) || !IsIssued(context, words, i))
            {
                continue;
            }

            if (i + 2 < words.Count && IsOrigin(context.Slice(words[i + 1])))
            {
                return Single(context, MentionFrom(context, words[i + 2].Start, words[Math.Min(i + 5, words.Count - 1)].Start));
            }

            return context.Subjects.Of(paragraph, sentence) is { } subject ? Math.Max(context.FindNamed(subject), Speaker.Nobody) : Speaker.Nobody;
        }

        return Speaker.NotMine;
    }

    /// <summary>Returns whether the document is the means or the object of saying: <c>in a separate press release</c>, <c>issued a statement</c>.</summary>
    private static bool IsIssued(SpeakerContext context, List<TextSpan> words, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - MostBefore; i--)
        {
            if (Lexicon.Find(context.Slice(words[i])).Is(WordTopic.BeforeDocument))
            {
                return true;
            }
        }

        return noun + 1 < words.Count && IsOrigin(context.Slice(words[noun + 1]));
    }

    private static int MentionEndingAt(SpeakerContext context, int end)
    {
        for (var i = context.FirstMentionFrom(end) - 1; i >= 0 && context.Mentions[i].Span.End >= end - 1; i--)
        {
            if (context.Mentions[i].Span.End == end)
            {
                return i;
            }
        }

        return -1;
    }

    private static int MentionFrom(SpeakerContext context, int first, int last)
    {
        var mention = context.FirstMentionFrom(first);
        return mention < context.Mentions.Count && context.Mentions[mention].Span.Start <= last ? mention : -1;
    }

    private static int Single(SpeakerContext context, int mention)
    {
        if (mention < 0 || context.KindOf(context.Mentions[mention].Entity) == EntityKind.Event)
        {
            return Speaker.Nobody;
        }

        var span = context.Mentions[mention].Span;
        var isShared = (mention > 0 && context.Mentions[mention - 1].Span == span)
            || (mention + 1 < context.Mentions.Count && context.Mentions[mention + 1].Span == span);
        return isShared ? Speaker.Nobody : context.Mentions[mention].Entity;
    }

    private static bool IsOrigin(ReadOnlySpan<char> word) => WordsAre.Same(word, "by") || WordsAre.Same(word, "from");

    private static bool IsPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[word.Length - 1] == 's' && NameText.IsApostrophe(word[word.Length - 2]);
}

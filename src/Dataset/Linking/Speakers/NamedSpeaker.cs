using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// Resolves a mention that is the head of the speaker's words: <c>Kishida</c>, <c>Prime Minister Fumio Kishida</c>, <c>Seoul's Foreign Ministry</c>, and
/// <c>Yoon's office</c> if that is declared as a name. It does not resolve <c>Yoon</c> in <c>Yoon's office</c> or <c>a spokesman for Yoon</c>; of two speakers,
/// the result is nobody.
/// </summary>
internal sealed class NamedSpeaker : ISpeakerResolver
{
    public int Find(SpeakerContext context, TextSpan speaker)
    {
        var end = HeadEnd(context, speaker);
        var best = -1;
        var isShared = false;
        for (var i = context.FirstMentionFrom(speaker.Start); i < context.Mentions.Count && context.Mentions[i].Span.Start < end; i++)
        {
            // The mentions are in order, longer first, so the first that reaches the head's end is the longest.
            if (context.Mentions[i].Span.End != end)
            {
                continue;
            }

            if (best < 0)
            {
                best = i;
            }
            else
            {
                isShared |= context.Mentions[i].Span == context.Mentions[best].Span;
            }
        }

        if (best < 0)
        {
            return Speaker.NotMine;
        }

        var mention = context.Mentions[best];
        var isOne = !isShared && context.KindOf(mention.Entity) != EntityKind.Event && !JoinsAnother(context, speaker, mention);
        return isOne ? mention.Entity : Speaker.Nobody;
    }

    /// <summary>Returns where the noun phrase ends before its postmodifiers. A preposition inside a name does not end it.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int HeadEnd(SpeakerContext context, TextSpan speaker)
    {
        var text = context.Text;
        var covered = speaker.Start;
        var mention = context.FirstMentionFrom(speaker.Start);
        var end = speaker.Start;
        var aside = speaker.Start;
        foreach (var word in SpeakerWords.Split(text, speaker))
        {
            if (word.Start < aside)
            {
                continue;
            }

            // What is in brackets after a name is not part of the phrase: 'Luis Mora (Trade Ministry) and Emi Sato'.
            var gap = Math.Max(end, aside);
            if (covered == end && end > speaker.Start && text.IndexOf('(', gap, word.Start - gap) >= 0)
            {
                var close = text.IndexOf(')', word.Start, speaker.End - word.Start);
                aside = close < 0 ? speaker.End : close;
                continue;
            }

            for (; mention < context.Mentions.Count && context.Mentions[mention].Span.Start <= word.Start; mention++)
            {
                covered = Math.Max(covered, context.Mentions[mention].Span.End);
            }

            if (word.Start >= covered && end > speaker.Start
                && (HasComma(text, gap, word.Start) || Lexicon.Find(context.Slice(word)).Is(WordTopic.Postmodifier)))
            {
                break;
            }

            // The final period of "U.S." is inside the name, but outside the word.
            end = covered > word.End && covered <= word.End + 1 ? covered : word.End;
        }

        // The speaker of "In Kishida's words" is "Kishida's"; the possessive is not part of the name.
        var head = text.AsSpan(speaker.Start, end - speaker.Start);
        var isPossessive = head.Length > 2 && head[head.Length - 1] == 's' && NameText.IsApostrophe(head[head.Length - 2]);
        return isPossessive && covered < end ? end - 2 : end;
    }

    private static bool HasComma(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ',' or ';' or '(' or '\u2014')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns whether the words before the name name another speaker: <c>Yoon and Kishida</c>, but not <c>Trade and Industry Minister Sato</c>.
    /// </summary>
    private static bool JoinsAnother(SpeakerContext context, TextSpan speaker, FoundMention mention)
    {
        var words = SpeakerWords.Split(context.Text, TextSpan.FromBounds(speaker.Start, mention.Span.Start));
        for (var i = 0; i < words.Count; i++)
        {
            if (!Lexicon.Find(context.Slice(words[i])).Is(WordTopic.Joiner))
            {
                continue;
            }

            var first = context.FirstMentionFrom(speaker.Start);
            var isAfterName = context.Mentions[first].Span.End <= words[i].Start;
            var isPartOfTitle = i + 2 < words.Count && NameWords.IsTitle(context.Slice(words[words.Count - 1])) && !IsTitle(context, words, i + 1);
            if (isAfterName || !isPartOfTitle)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitle(SpeakerContext context, List<TextSpan> words, int index) =>
        NameWords.IsTitle(context.Slice(words[index])) || Lexicon.Find(context.Slice(words[index])).Is(WordTopic.TitleModifier);
}

using System;
using Dataset.Text;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// Resolves a single name, alone or after titles, that is the first or last word of the full name of one person mentioned before: <c>Mr. Sato</c> after
/// <c>Emi Sato</c>, if <c>Sato</c> itself is not declared.
/// </summary>
internal sealed class SurnameSpeaker : ISpeakerResolver
{
    public int Find(SpeakerContext context, TextSpan speaker)
    {
        var head = TextSpan.FromBounds(speaker.Start, NamedSpeaker.HeadEnd(context, speaker));
        var words = SpeakerWords.Split(context.Text, head);
        if (words.Count == 0 || !IsName(context, words[words.Count - 1]))
        {
            return Speaker.NotMine;
        }

        for (var i = 0; i < words.Count - 1; i++)
        {
            if (Lexicon.Find(context.Slice(words[i])).Is(WordTopic.Joiner) || (i == words.Count - 2 && IsName(context, words[i])))
            {
                return Speaker.NotMine;
            }
        }

        return PersonBefore(context, context.Slice(words[words.Count - 1]), speaker.Start);
    }

    /// <summary>Returns whether the word is capitalized and neither a title nor a function word.</summary>
    private static bool IsName(SpeakerContext context, TextSpan word)
    {
        var letters = context.Slice(word);
        return Characters.IsUpper(letters[0]) && !NameWords.IsTitle(letters) && !NameWords.IsFunctionWord(letters);
    }

    private static int PersonBefore(SpeakerContext context, ReadOnlySpan<char> name, int position)
    {
        var (first, second) = context.FindFirstMentioned(NameText.Clean(name.ToString()));
        return first < 0 || context.FirstMentionOf(first) >= position ? Speaker.NotMine
            : second < 0 || context.FirstMentionOf(second) >= position ? first
            : Speaker.Nobody;
    }
}

using System;
using Dataset.Text;
using Dataset.Text.Clauses;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// Resolves a pronoun to the subject of a preceding clause, the closest first, back to the previous paragraph. A paragraph without a subject, or with the same
/// pronoun as a subject, leads to the paragraph before it. <c>he</c> and <c>she</c> are persons whose titles do not contradict the gender; <c>it</c> is an
/// organization or place. If an undeclared person comes first, or the subject is plural, the speaker is nobody, as it is for <c>they</c>, <c>we</c> and
/// <c>I</c>.
/// </summary>
internal sealed class PronounSpeaker : ISpeakerResolver
{
    private const int MostSentences = 8;

    public int Find(SpeakerContext context, TextSpan speaker)
    {
        var word = context.Slice(speaker);
        if (!Lexicon.Find(word).Is(WordTopic.SpeakerPronoun))
        {
            return Speaker.NotMine;
        }

        var sought = SoughtPronoun.Of(word);
        var paragraph = context.ParagraphAt(speaker.Start);
        if (sought == Sought.Nobody || paragraph < 0)
        {
            return Speaker.Nobody;
        }

        var sentence = context.Subjects.SentenceAt(paragraph, speaker.Start);
        var subject = sentence < 0 ? null : context.Subjects.Before(paragraph, sentence, speaker.Start);
        var found = Judge(context, sought, subject, speaker);
        var (isSame, isEmpty) = (true, true);
        for (var steps = 0; found == Speaker.NotMine && steps < MostSentences; steps++)
        {
            if (--sentence < 0)
            {
                if (!(isSame || isEmpty) || !IsUnderOneHeading(context.Reading, paragraph))
                {
                    break;
                }

                (isSame, isEmpty) = (false, true);
                sentence = context.Subjects.Count(--paragraph);
                continue;
            }

            subject = context.Subjects.Of(paragraph, sentence);
            found = Judge(context, sought, subject, speaker);
            isSame |= subject is { } words && IsPronoun(context.Slice(words), sought);
            isEmpty &= subject is null;
        }

        return found == Speaker.NotMine ? Speaker.Nobody : found;
    }

    private static bool IsPronoun(ReadOnlySpan<char> words, Sought sought) =>
        Lexicon.Find(words).Is(WordTopic.SpeakerPronoun) && SoughtPronoun.Of(words) == sought;

    /// <summary>
    /// Returns the entity that a subject names, <see cref="Speaker.NotMine"/> to continue with earlier subjects, or <see cref="Speaker.Nobody"/> to stop.
    /// </summary>
    private static int Judge(SpeakerContext context, Sought sought, TextSpan? subject, TextSpan pronoun)
    {
        if (subject is not { } words || words.End > pronoun.Start)
        {
            return Speaker.NotMine;
        }

        var named = context.FindNamed(words);
        if (named >= 0)
        {
            return JudgeEntity(context, sought, named);
        }

        var letters = context.Slice(words);
        ref readonly var word = ref Lexicon.Find(letters);
        if (word.Is(WordTopic.SpeakerPronoun | WordTopic.EmptySubject))
        {
            // The same pronoun continues the same subject; a plural or another speaker makes it uncertain.
            var other = SoughtPronoun.Of(letters);
            return other == sought || word.Is(WordTopic.EmptySubject) ? Speaker.NotMine : Speaker.Nobody;
        }

        return IsThing(context, words) && sought != Sought.Body ? Speaker.NotMine : Speaker.Nobody;
    }

    private static int JudgeEntity(SpeakerContext context, Sought sought, int entity)
    {
        var kind = context.KindOf(entity);
        if (sought == Sought.Body)
        {
            return kind is EntityKind.Organization or EntityKind.Place ? entity : Speaker.NotMine;
        }

        if (kind != EntityKind.Person)
        {
            return Speaker.NotMine;
        }

        var gender = context.Titles.GenderOf(entity);
        var disagrees = gender == (sought == Sought.Man ? Gender.Female : Gender.Male);
        return disagrees ? Speaker.NotMine : entity;
    }

    /// <summary>Returns whether the words are certainly not a person: a common noun that contains no word for people.</summary>
    private static bool IsThing(SpeakerContext context, TextSpan words)
    {
        foreach (var word in SpeakerWords.Split(context.Text, words))
        {
            var letters = context.Slice(word);
            if ((Characters.IsUpper(letters[0]) && !NameWords.IsFunctionWord(letters)) || People.Contains(letters))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnderOneHeading(ArticleReading reading, int paragraph) =>
        paragraph > 0 && reading.Layout.Paragraphs[paragraph - 1].Heading == reading.Layout.Paragraphs[paragraph].Heading;

    private enum Sought
    {
        Nobody,
        Man,
        Woman,
        Body,
    }

    private static class SoughtPronoun
    {
        public static Sought Of(ReadOnlySpan<char> word) => word.Length switch
        {
            2 when CaseFolding.Fold(word[0]) == 'h' => Sought.Man,
            2 when CaseFolding.Fold(word[0]) == 'i' => Sought.Body,
            3 when CaseFolding.Fold(word[0]) == 's' => Sought.Woman,
            _ => Sought.Nobody,
        };
    }
}

using System.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// Resolves a definite description that is a title of one person earlier in the article: <c>the prime minister</c> after
/// <c>Prime Minister Fumio Kishida</c>. If two persons have it (<c>the president</c>), the speaker is nobody. A description that continues
/// (<c>the president of the bank</c>) means another person.
/// </summary>
internal sealed class DescribedSpeaker : ISpeakerResolver
{
    public int Find(SpeakerContext context, TextSpan speaker)
    {
        var words = SpeakerWords.Split(context.Text, speaker);
        if (words.Count < 2 || !WordsAre.Same(context.Slice(words[0]), "the") || !NameWords.IsTitle(context.Slice(words[words.Count - 1])))
        {
            return Speaker.NotMine;
        }

        var title = new StringBuilder();
        for (var i = 1; i < words.Count; i++)
        {
            title.Append(i == 1 ? "" : " ").Append(SpeakerWords.Fold(context.Text, words[i]));
        }

        return context.Titles.FindCarrier(title.ToString(), speaker.Start);
    }
}

using System.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Linking.Speakers;

/// <summary>
/// A definite description that is the title which one person carries earlier in the article: <c>the prime minister</c> after
/// <c>Prime Minister Fumio Kishida</c>. Where two carry it (<c>the president</c>) it is nobody. A description that goes on (<c>the president of the bank</c>)
/// is somebody else's.
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

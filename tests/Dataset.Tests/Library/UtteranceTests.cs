using System.Linq;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a continued speech is one utterance, and that a declared speaker is reported as declared.</summary>
public class UtteranceTests
{
    private const string Text = "Town meets\n\n\"We agree,\" Ann Lee said, \"on the bridge.\n\n\"And on the school.\"\n\nThe \"old\" plan is " +
        "gone.\n\n\"Nobody asked us.\"\n";

    private static readonly Corpus Corpus = Corpus.Create("Town", [new("a", Text)], new CorpusOptions
    {
        Entities = [new(EntityKind.Person, "Ann Lee"), new(EntityKind.Person, "Bo Rask")],
        Speakers = [new("Nobody asked", "Bo Rask")],
    });

    [Fact]
    public void Pieces_of_one_speech_are_one_utterance()
    {
        var utterance = Corpus.Utterances[0];
        Assert.Equal(3, utterance.Quotes.Count);
        Assert.Equal("We agree, on the bridge.\nAnd on the school.", utterance.Text);
        Assert.Equal(("Ann Lee", Attribution.Explicit, QuoteKind.Direct), (utterance.Speaker?.Name, utterance.Attribution, utterance.Kind));
        Assert.All(utterance.Quotes, quote => Assert.Same(utterance, quote.Utterance));
    }

    [Fact]
    public void Every_quotation_belongs_to_one_utterance() =>
        Assert.Equal(Corpus.Quotes, Corpus.Utterances.SelectMany(utterance => utterance.Quotes).OrderBy(quote => quote.Index));

    [Fact]
    public void A_declared_speaker_is_reported_as_declared()
    {
        var quote = Corpus.Quotes[^1];
        Assert.Equal(("Bo Rask", Attribution.Declared, Attribution.Declared), (quote.Speaker?.Name, quote.Attribution, quote.Utterance.Attribution));
        Assert.DoesNotContain(Corpus.Quotes.SkipLast(1), other => other.Attribution == Attribution.Declared);
    }
}

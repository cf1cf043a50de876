using System.Linq;
using Dataset.Analysis;
using Dataset.Text;
using Dataset.Text.Clauses;
using Xunit;

namespace Dataset.Tests.Text.Quotes;

/// <summary>Tests the parser: the tag of each word, the chunks, and the subject of each verb.</summary>
public class ClauseTests
{
    [Theory]
    [InlineData("She claims the claims are old.", "Pronoun Verb Determiner Noun Auxiliary Noun")]
    [InlineData("The plan described by Lee failed.", "Determiner Noun Participle Preposition Name Verb")]
    [InlineData("Lee described the plan.", "Name Verb Determiner Noun")]
    [InlineData("They wanted to publicly detail it.", "Pronoun Verb To Adverb Base Pronoun")]
    [InlineData("Her claim that it leaks is old.", "Determiner Noun Subordinator Pronoun Noun Auxiliary Noun")]
    [InlineData("A letter that said so came.", "Determiner Noun Relative Verb Subordinator Verb")]
    [InlineData("Lee left early last month.", "Name Verb Time Time Time")]
    [InlineData("Two weeks ago Lee left on March 3.", "Time Time Time Name Verb Preposition Time Time")]
    [InlineData("He was told by Lee's clerk.", "Pronoun Auxiliary Participle Preposition Possessive Noun")]
    [InlineData("Critics say no.", "Noun Verb Pronoun")]
    public void Each_word_has_one_tag(string text, string expected)
    {
        var tokens = Parse(text).Tokens;
        var tags = Enumerable.Range(tokens.From, tokens.To - tokens.From).Where(i => tokens[i].IsWord).Select(i => tokens[i].Tag.ToString());
        Assert.Equal(expected, string.Join(' ', tags));
    }

    [Theory]
    [InlineData("Rosa \"Tiny\" Webb has never said so.", "Rosa \"Tiny\" Webb|has never said|so|.")]
    [InlineData("The Sugar Board (SB) chief Ann Lee left.", "The Sugar Board (SB) chief Ann Lee|left|.")]
    [InlineData("Officials told reporters Lee left.", "Officials|told|reporters|Lee|left|.")]
    [InlineData("A visibly tired Lee sat on the old pier.", "A visibly tired Lee|sat|on|the old pier|.")]
    public void Words_that_belong_together_are_one_chunk(string text, string expected)
    {
        var sentence = Parse(text);
        var chunks = Enumerable.Range(0, sentence.Chunks.Length).Select(i => Text(sentence, sentence.Chunks[i].Tokens));
        Assert.Equal(expected, string.Join('|', chunks));
    }

    [Theory]
    [InlineData("Lee, a pilot from Hull, said he left.", "said:Lee left:he")]
    [InlineData("The pilot who saw the wave said so.", "saw:The pilot said:The pilot")]
    [InlineData("When Kim arrived, Lee laughed and left.", "arrived:Kim laughed:Lee left:Lee")]
    [InlineData("Speaking in Hull, Lee praised Kim, calling him a friend.", "Speaking:Lee praised:Lee calling:Lee")]
    [InlineData("The bill was called a farce by Kim.", "called:The bill<Kim")]
    [InlineData("Lee wrote a letter to the council saying no.", "wrote:Lee saying:Lee")]
    [InlineData("Lee asked Kim to leave.", "asked:Lee leave:Lee")]
    [InlineData("Lee (a pilot) said no.", "said:Lee")]
    [InlineData("Lee - once a pilot - said no.", "said:Lee")]
    public void Each_verb_has_its_subject_and_its_agent(string text, string expected)
    {
        var sentence = Parse(text);
        var clauses = Enumerable.Range(0, sentence.Clauses.Length).Select(i => sentence.Clauses[i])
            .Select(c => $"{sentence.Tokens.Word(c.Verb)}:{Text(sentence, c.Subject)}{(c.Agent.IsEmpty ? "" : "<" + Text(sentence, c.Agent))}");
        Assert.Equal(expected, string.Join(' ', clauses));
    }

    [Fact]
    public void A_very_long_sentence_is_read_in_parts()
    {
        var text = string.Join(' ', Enumerable.Repeat("and Lee said it", 500)) + ".";
        var plain = PlainText.Read(text);
        var paragraph = QuoteFinder.Parse(text, plain.Paragraphs, plain.Sentences)[0];
        Assert.InRange(paragraph.Count, 8, 9);
        Assert.All(Enumerable.Range(0, paragraph.Count), i => Assert.InRange(paragraph[i].Tokens.To - paragraph[i].Tokens.From, 1, 250));
    }

    [Fact]
    public void Text_without_words_has_no_clauses()
    {
        var sentence = Parse("?!");
        Assert.Equal(0, sentence.Clauses.Length);
        Assert.True(sentence.MainSubject(sentence.Chunks.Length).IsEmpty);
    }

    private static ReportSentence Parse(string text)
    {
        var plain = PlainText.Read(text);
        return QuoteFinder.Parse(text, plain.Paragraphs, plain.Sentences)[0][0];
    }

    private static string Text(ReportSentence sentence, Phrase phrase)
    {
        if (phrase.IsEmpty)
        {
            return "";
        }

        var span = sentence.Tokens.SpanOf(phrase);
        return sentence.Tokens.Text.Substring(span.Start, span.Length);
    }
}

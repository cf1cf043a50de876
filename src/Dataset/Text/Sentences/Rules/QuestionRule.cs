namespace Dataset.Text.Sentences.Rules;

/// <summary>Question and exclamation marks end a sentence, but not inside a name (<c>Yahoo! said</c>) and not before a small letter.</summary>
internal sealed class QuestionRule : SentenceRule
{
    private static readonly WordTable Names = new((1, "Yahoo Yum Jeopardy Oklahoma Joomla Kahoot Wham Guess Ahoy Mia E"));

    public override Verdict Judge(in Stop stop)
    {
        if (!stop.Asks)
        {
            return Verdict.None;
        }

        if (stop.NextKind == NextKind.Lower)
        {
            return Names.Contains(stop.WordText) ? Verdict.Continue : Verdict.None;
        }

        return stop.Close == stop.Last && Names.Contains(stop.WordText) && stop.NextKind == NextKind.Upper && !stop.NextIsStarter
            ? Verdict.Continue
            : Verdict.End;
    }
}

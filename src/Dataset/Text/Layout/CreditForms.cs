using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// The wording of closing lines that name the author or the source: the sign-offs of Reuters, AP, AFP, PTI and IANS copy, and the lines that newspapers
/// put under a translated or rewritten story.
/// </summary>
internal static class CreditForms
{
    /// <summary>Beginnings of such a line, after an optional opening parenthesis.</summary>
    public static readonly PhraseSet Beginnings = new(
        "reporting by", "additional reporting by", "additional reporting", "reporting and writing by", "reporting and editing by", "written by",
        "writing by", "editing by", "edited by", "compiled by", "translated by", "translation by", "story by", "source:", "sources:", "source -",
        "source \u2013", "with inputs from", "with input from", "with agency inputs", "with agencies", "with files from", "with reporting by",
        "with additional reporting", "with reports from", "with pti inputs", "with ani inputs", "with reuters inputs", "inputs from",
        "this story was originally published", "this article was originally published", "this article originally appeared",
        "this story originally appeared", "originally published", "first published", "agencies", "courtesy:", "via:", "contributed by",
        "this report was", "this story has been published from", "published under", "cross-posted from", "contributing:", "contributors:", "contributor:");

    /// <summary>Phrases that make a short closing line a credit.</summary>
    public static readonly PhraseSet Anywhere = new(
        "(according to", "associated press writer", "associated press writers", "contributed to this report", "reported from", "contributed to this story",
        "contributed to this article", "contributed reporting", "contributed reporting to");
}

using System.Linq;
using Dataset.Naming;
using Dataset.Text;

namespace Dataset;

public partial record Article
{
    /// <summary>Returns the texts and spans in which names are searched for.</summary>
    internal NameSource GetNameSource() => NameSources.Of(
        Projection?.Running ?? Text,
        [.. SentenceParts.Select(sentence => ToShown(sentence.Span))],
        [.. BlockParts.Where(block => block.Kind is BlockKind.Headline or BlockKind.Deck or BlockKind.Subheading).Select(block => ToShown(block.Span))],
        [.. MentionParts.Select(mention => ToShown(mention.Span))],
        [.. QuoteParts.Where(quote => quote.Attribution == Attribution.Explicit).Select(quote => quote.SpeakerSpan).OfType<TextSpan>().Select(ToShown)],
        Dateline is { } dateline ? ToShown(dateline.Span) : null);
}

using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Naming;

/// <summary>The text to search for names: an article as a reader sees it. Spans are in UTF-16 code units of <paramref name="Text"/>, in order.</summary>
/// <param name="Text">The text; for Markdown, without markup, and with neutral letters in place of code and addresses.</param>
/// <param name="Units">The sentences, and the headings in which capital letters are significant.</param>
/// <param name="Mentions">The mentions of declared entities, in which no names are searched for.</param>
/// <param name="Speakers">The speakers of quotations, as written.</param>
/// <param name="Dateline">The dateline, which begins with a place, if there is one.</param>
internal sealed record NameSource(
    string Text,
    IReadOnlyList<TextSpan> Units,
    IReadOnlyList<TextSpan> Mentions,
    IReadOnlyList<TextSpan> Speakers,
    TextSpan? Dateline);

using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Naming;

/// <summary>What names are looked for in: an article as a reader sees it. Spans are in UTF-16 code units of <paramref name="Text"/>, in order.</summary>
/// <param name="Text">The text; of Markdown without marks, and with neutral letters in place of code and addresses.</param>
/// <param name="Units">The sentences, and the headings whose capitals say something.</param>
/// <param name="Mentions">Where entities are mentioned that are declared already; no name is looked for there.</param>
/// <param name="Speakers">The speakers of quotations, as written.</param>
/// <param name="Dateline">The dateline, which begins with a place, if there is one.</param>
internal sealed record NameSource(
    string Text,
    IReadOnlyList<TextSpan> Units,
    IReadOnlyList<TextSpan> Mentions,
    IReadOnlyList<TextSpan> Speakers,
    TextSpan? Dateline);

using System.Collections.Generic;

namespace Dataset.Text;

/// <summary>Reads one article on its own: layout, sentences, quotations, dates.</summary>
internal static class ArticleReader
{
    /// <summary>The reading of a normalised text. Relative dates count from the day of publication, else from the corpus' reference day.</summary>
    public static ArticleReading Read(string body, int? publishedDay, int? referenceDay)
    {
        var layout = ReadLayout(body);
        var sentences = new List<SentenceReading>();
        for (var i = 0; i < layout.Paragraphs.Count; i++)
        {
            sentences.Add(new(layout.Paragraphs[i].Span, i));
        }

        return new(body, layout, new(sentences), default, default, null, 0);
    }

    // Stands in for the layout reader until that is there: every line is a paragraph.
    private static LayoutReading ReadLayout(string body)
    {
        var blocks = new List<BlockReading>();
        var paragraphs = new List<ParagraphReading>();
        var position = 0;
        while (position < body.Length)
        {
            var isGap = Characters.IsWhiteSpace(body[position]);
            var end = isGap ? position + 1 : body.IndexOf('\n', position);
            end = end < 0 ? body.Length : end;
            var span = TextSpan.FromBounds(position, end);
            blocks.Add(new(isGap ? BlockKind.Separator : BlockKind.Paragraph, span));
            if (!isGap)
            {
                paragraphs.Add(new(span, -1));
            }

            position = end;
        }

        return new(new(blocks), null, null, default, null, null, default, new(paragraphs), default, null);
    }
}

namespace Dataset.Explorer.Marks;

/// <summary>Finds the position of the note of a mark: after the mark, and after the closing quotation mark of a quotation.</summary>
internal static class NotePlaces
{
    private const string ClosingMarks = "\"'\u201D\u2019\u201C\u00BB\u00AB\u300D\u300F";

    public static int Of(Mark mark)
    {
        var end = mark.Span.End;
        var text = mark.Part.Article.Text;
        return mark.Kind == MarkKind.Quote && end < text.Length && ClosingMarks.Contains(text[end]) ? end + 1 : end;
    }
}

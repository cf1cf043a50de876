namespace Dataset.Standoff.Brat;

/// <summary>A mark whose place in the article's text is known and whose words match the text.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Spans">Its pieces in the article's text, in UTF-16 code units, by position. A line end does not split a piece.</param>
internal sealed record BratMark(int Line, string Id, string Type, TextSpan[] Spans);

using System.Collections.Generic;

namespace Dataset.Evaluation.Posts;

/// <summary>The results for the posts of a folder.</summary>
internal sealed class PostCounts
{
    private const int MaxExamples = 40;

    public int Files { get; set; }

    public int WithFrontMatter { get; set; }

    /// <summary>The number of files whose front matter was read as text.</summary>
    public int ReadAsText { get; set; }

    /// <summary>The number of files with a value that differs from that of the oracle.</summary>
    public int OtherValues { get; set; }

    /// <summary>The number of files whose front matter the oracle rejects.</summary>
    public int Refused { get; set; }

    public int Lines { get; set; }

    /// <summary>The number of body lines that are not in a block.</summary>
    public int LinesLost { get; set; }

    /// <summary>The number of quotations and dates in code, tables and markup.</summary>
    public int FoundInCode { get; set; }

    /// <summary>The number of blocks that are out of order, and of parts whose text differs from the text at their span.</summary>
    public int BadSpans { get; set; }

    public List<string> Examples { get; } = [];

    public void Show(string example)
    {
        if (Examples.Count < MaxExamples)
        {
            Examples.Add(example);
        }
    }

    public override string ToString() =>
        $"files {Files}, with front matter {WithFrontMatter}, read as text {ReadAsText}, other values {OtherValues}, rejected by the oracle {Refused}, "
        + $"lines {Lines}, lost {LinesLost}, quotations and dates in code {FoundInCode}, bad spans {BadSpans}";
}

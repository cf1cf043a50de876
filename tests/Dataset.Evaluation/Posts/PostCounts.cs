using System.Collections.Generic;

namespace Dataset.Evaluation.Posts;

/// <summary>What was found in the posts of a folder.</summary>
internal sealed class PostCounts
{
    private const int MaxExamples = 40;

    public int Files { get; set; }

    public int WithFrontMatter { get; set; }

    /// <summary>Front matter that was read as text.</summary>
    public int ReadAsText { get; set; }

    /// <summary>Files with a value that is not what the oracle reads.</summary>
    public int OtherValues { get; set; }

    /// <summary>Files whose front matter the oracle refuses.</summary>
    public int Refused { get; set; }

    public int Lines { get; set; }

    /// <summary>Lines of a body that lie in no block.</summary>
    public int LinesLost { get; set; }

    /// <summary>Quotations and dates in code, tables and markup.</summary>
    public int FoundInCode { get; set; }

    /// <summary>Blocks that do not follow each other, and parts whose text is not the text at their span.</summary>
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
        $"files {Files}, with front matter {WithFrontMatter}, read as text {ReadAsText}, other values {OtherValues}, refused by the oracle {Refused}, "
        + $"lines {Lines}, lost {LinesLost}, quotations and dates in code {FoundInCode}, bad spans {BadSpans}";
}

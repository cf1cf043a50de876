using System;

namespace Dataset.Explorer.Marks;

/// <summary>A part of an article that is marked in its text.</summary>
internal readonly record struct Mark(ArticlePart Part, MarkKind Kind) : IComparable<Mark>
{
    public TextSpan Span => Part.Span;

    // A mark that contains another one comes before it.
    public int CompareTo(Mark other)
    {
        var order = Span.Start.CompareTo(other.Span.Start);
        order = order != 0 ? order : other.Span.End.CompareTo(Span.End);
        order = order != 0 ? order : Kind.CompareTo(other.Kind);
        return order != 0 ? order : Part.Index.CompareTo(other.Part.Index);
    }
}

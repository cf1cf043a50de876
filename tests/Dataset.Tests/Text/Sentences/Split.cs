using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Sentences;
using Xunit;

namespace Dataset.Tests.Text.Sentences;

/// <summary>Splits a paragraph and compares the result. A vertical bar replaces the space between two sentences.</summary>
internal static class Split
{
    public static void AssertInto(string expected) => AssertInto(expected.Replace('|', ' '), expected);

    public static void AssertInto(string text, string expected) => Assert.Equal(expected, string.Join('|', Sentences(text)));

    public static List<string> Sentences(string text, int prefixEnd = 0) => [.. Spans(text, prefixEnd).Select(x => text.Substring(x.Start, x.Length))];

    public static List<TextSpan> Spans(string text, int prefixEnd = 0)
    {
        var spans = new List<TextSpan>();
        SentenceSplitter.Split(text, new TextSpan(0, text.Length), prefixEnd, spans);
        return spans;
    }
}

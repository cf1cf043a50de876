using Dataset.Linking;
using Xunit;

namespace Dataset.Tests.Linking;

/// <summary>Tests how evidence and names are folded before they are compared, and how folded text is mapped to positions.</summary>
public class FoldedTextTests
{
    [Theory]
    [InlineData('\t', ' ')]
    [InlineData('\u00A0', ' ')]
    [InlineData('\u3000', ' ')]
    [InlineData('\'', '"')]
    [InlineData('`', '"')]
    [InlineData('«', '"')]
    [InlineData('»', '"')]
    [InlineData('´', '"')]
    [InlineData('‘', '"')]
    [InlineData('‟', '"')]
    [InlineData('‹', '"')]
    [InlineData('›', '"')]
    [InlineData('ʼ', '"')]
    [InlineData('′', '"')]
    [InlineData('″', '"')]
    [InlineData('＂', '"')]
    [InlineData('＇', '"')]
    [InlineData('A', 'A')]
    [InlineData('é', 'é')]
    [InlineData('Ж', 'Ж')]
    [InlineData('–', '–')]
    public void All_spaces_are_equal_and_so_are_all_marks(char c, char symbol) => Assert.Equal(symbol, FoldedText.Symbol(c));

    [Theory]
    [InlineData("  Two\n\n\twords ", "Two words")]
    [InlineData("«Two»  ‘words’", "\"Two\" \"words\"")]
    [InlineData(" \t ", "")]
    public void Runs_of_spaces_are_one_space(string text, string folded) => Assert.Equal(folded, FoldedText.Fold(text));

    [Theory]
    [InlineData("a b c")]
    [InlineData("ab  cd e   f")]
    [InlineData("a \n b\t\tc  d e")]
    public void A_symbol_has_the_position_of_its_character(string text)
    {
        var gaps = new LongGaps();
        var positions = new System.Collections.Generic.List<int>();
        for (var position = 0; position < text.Length;)
        {
            positions.Add(position);
            position = char.IsWhiteSpace(text[position]) ? gaps.Skip(text, position, positions.Count - 1) : position + 1;
        }

        for (var symbol = 0; symbol < positions.Count; symbol++)
        {
            if (!char.IsWhiteSpace(text[positions[symbol]]))
            {
                Assert.Equal(positions[symbol], gaps.PositionOf(symbol));
            }
        }
    }
}

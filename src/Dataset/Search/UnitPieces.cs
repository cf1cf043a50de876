using Dataset.Image;
using Dataset.Text;
using Dataset.Text.Terms;
using Dataset.Text.Words;

namespace Dataset.Search;

/// <summary>Finds the pieces of words in a unit, which its positions number.</summary>
internal sealed class UnitPieces
{
    private readonly IntBuffer _starts = new();
    private readonly IntBuffer _ends = new();

    /// <summary>Reads a unit.</summary>
    public void Read(string text, TextSpan unit)
    {
        _starts.Clear();
        _ends.Clear();
        for (var position = unit.Start; WordBreaker.TryNext(text, position, unit.End, out var word); position = word.End)
        {
            if (TermPieces.IsCompound(text, word))
            {
                AddPieces(text, word);
            }
            else
            {
                _starts.Add(word.Start);
                _ends.Add(word.End);
            }
        }
    }

    /// <summary>Returns the span of a number of pieces, from one piece on.</summary>
    public TextSpan SpanOf(int first, int count)
    {
        var last = (long)first + count - 1;
        return first >= 0 && count > 0 && last < _ends.Count
            ? TextSpan.FromBounds(_starts[first], _ends[(int)last])
            : throw BadSegment.Because("postings refer to a word that does not exist");
    }

    private void AddPieces(string text, TextSpan word)
    {
        var pieces = new TermPieces(text, word);
        while (pieces.MoveNext())
        {
            _starts.Add(pieces.Current.Start);
            _ends.Add(pieces.Current.End);
        }
    }
}

using System.Collections.Generic;

namespace Dataset.Text;

/// <summary>Walks through a paragraph and asks the rules at each place where a sentence may end.</summary>
internal struct SentenceWalk
{
    private readonly string _text;
    private readonly int _end;
    private readonly List<TextSpan> _into;
    private readonly int _countBefore;
    private ListMarker _list;
    private int _start;
    private bool _quoteIsOpen;

    public SentenceWalk(string text, int start, int end, List<TextSpan> into)
    {
        _text = text;
        _end = end;
        _into = into;
        _countBefore = into.Count;
        _list = ListMarker.At(text, start, end);
        _start = start;
        _quoteIsOpen = false;
    }

    /// <summary>Adds all sentences; none ends before <paramref name="index"/>.</summary>
    public void Run(int index)
    {
        while (index < _end)
        {
            var c = _text[index];
            if (StopReader.IsMark(c))
            {
                index = AtStop(index);
            }
            else if (c == '"')
            {
                _quoteIsOpen = !_quoteIsOpen;
                index++;
            }
            else if (Emoticons.IsEyes(c))
            {
                index = AtColon(index);
            }
            else
            {
                if (_list.IsActive && Characters.IsWhiteSpace(c) && index + 1 < _end && index > _start && _list.Next(_text, index + 1, _end))
                {
                    Add(index);
                    _start = index + 1;
                }

                index++;
            }
        }

        AddRest();
    }

    private int AtStop(int index)
    {
        var stop = StopReader.Read(_text, _start, index, _end, _quoteIsOpen);
        var verdict = SentenceRules.Judge(stop);
        var sentenceEnd = verdict == Verdict.EndAfterFirst ? index + 1 : stop.Close;
        var next = verdict == Verdict.Continue ? stop.Last : stop.Close;
        for (var i = index; i < next; i++)
        {
            _quoteIsOpen ^= _text[i] == '"';
        }

        if (verdict == Verdict.Continue)
        {
            return next;
        }

        Add(sentenceEnd);
        _start = StopReader.SkipSpace(_text, sentenceEnd, _end);
        return verdict == Verdict.EndAfterFirst ? next : _start;
    }

    // A label before a colon, or a face.
    private int AtColon(int index)
    {
        var label = CaptionCredit.Find(_text, _start, index, _end);
        if (label > _start)
        {
            Add(label);
            _start = label;
            return index + 1;
        }

        var face = Emoticons.Skip(_text, index, _end);
        var next = StopReader.SkipSpace(_text, face, _end);
        if (face == index || next == face || next >= _end || !Characters.IsUpper(_text[next]))
        {
            return index + 1;
        }

        Add(face);
        _start = next;
        return next;
    }

    private readonly void Add(int end)
    {
        end = TrimEnd(end);
        if (end > _start)
        {
            _into.Add(TextSpan.FromBounds(_start, end));
        }
    }

    // A rest without letter or digit (a lone mark) belongs to the sentence before it.
    private readonly void AddRest()
    {
        var end = TrimEnd(_end);
        var i = _start;
        while (i < end && !Characters.IsLetterOrDigit(_text[i]))
        {
            i++;
        }

        if (i == end && end > _start && _into.Count > _countBefore)
        {
            _into[_into.Count - 1] = TextSpan.FromBounds(_into[_into.Count - 1].Start, end);
        }
        else
        {
            Add(end);
        }
    }

    private readonly int TrimEnd(int end)
    {
        while (end > _start && Characters.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }
}

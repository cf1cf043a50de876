using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Sentences;

/// <summary>Scans a paragraph and applies the rules wherever a sentence can end.</summary>
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

    /// <summary>Adds all sentences, none of which ends before <paramref name="index"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public void Run(int index)
    {
        for (index = NextSign(index); index < _end; index = NextSign(index))
        {
            index = SentenceSigns.Of(SentenceSigns.Ascii, _text[index]) switch
            {
                SentenceSign.Space => AtSpace(index),
                SentenceSign.Preposition => AtPreposition(index),
                SentenceSign.Mark => AtStop(index),
                SentenceSign.Quote => AtQuote(index),
                SentenceSign.Colon => AtColon(index),
                _ => AtFace(index),
            };
        }

        AddRest();
    }

    // Nearly all characters are skipped here, and so is whitespace unless a list is active.
    [MethodImpl(Jit.AtOnce)]
    private readonly int NextSign(int index)
    {
        var text = _text.AsSpan(0, _end);
        var ignored = _list.IsActive ? SentenceSign.None : SentenceSign.Space;
        var signs = SentenceSigns.Ascii;
        while (index < text.Length && SentenceSigns.Of(signs, text[index]) <= ignored)
        {
            index++;
        }

        return index;
    }

    private int AtQuote(int index)
    {
        _quoteIsOpen = !_quoteIsOpen;
        return index + 1;
    }

    // The next item of a list begins a sentence without a stop.
    private int AtSpace(int index)
    {
        var next = index + 1;
        if (next < _end && index > _start && _list.Next(_text, next, _end))
        {
            Add(index);
            _start = next;
        }

        return next;
    }

    // So does the text that is run together with a heading.
    [MethodImpl(Jit.AtOnce)]
    private int AtPreposition(int index)
    {
        var space = index - 1;
        if (space > _start && !_quoteIsOpen && !_list.IsActive && Characters.IsWhiteSpace(_text[space]) && HeadingRun.Ends(_text, _start, space, _end))
        {
            Add(space);
            _start = index;
        }

        return index + 1;
    }

    [MethodImpl(Jit.AtOnce)]
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
        Begin(StopReader.SkipSpace(_text, sentenceEnd, _end));
        return verdict == Verdict.EndAfterFirst ? next : _start;
    }

    // A colon can end a label, introduce a list, or begin an emoticon.
    private int AtColon(int index)
    {
        var label = CaptionCredit.Find(_text, _start, index, _end);
        if (label > _start)
        {
            Add(label);
            _start = label;
            return index + 1;
        }

        if (BeginsList(index + 2, out var list))
        {
            Add(index + 1);
            _start = index + 2;
            _list = list;
            return _start;
        }

        return AtFace(index);
    }

    [MethodImpl(Jit.AtOnce)]
    private int AtFace(int index)
    {
        var face = Emoticons.Skip(_text, index, _end);
        var next = StopReader.SkipSpace(_text, face, _end);
        if (face == index || next == face || next >= _end || !BeginsSentence(next))
        {
            return index + 1;
        }

        Add(face);
        _start = next;
        return next;
    }

    // To do: 1. Wash the pears. Numbers in brackets also begin sentences here unless a semicolon or comma separates the items.
    private readonly bool BeginsList(int index, out ListMarker list)
    {
        list = default;
        if (index >= _end || _text[index - 1] != ' ' || _text[index - 2] != ':' || _list.IsActive)
        {
            return false;
        }

        list = ListMarker.At(_text, index, _end);
        return list.MayFollowColon && !list.IsInSmallLetters && list.GoesOn(_text, index, _end, out var second)
            && (list.HasDotOnly || _text[StopReader.SkipSpaceBack(_text, second, index) - 1] is not (';' or ','));
    }

    [MethodImpl(Jit.AtOnce)]
    private void Begin(int index)
    {
        _start = index;
        if (_list.IsActive)
        {
            _ = index < _end && _list.Next(_text, index, _end);
        }
        else
        {
            var list = ListMarker.At(_text, index, _end);
            _list = list.IsFirst ? list : default;
        }
    }

    private readonly bool BeginsSentence(int index)
    {
        var end = index;
        while (end < _end && end < index + 12 && Characters.IsLetter(_text[end]))
        {
            end++;
        }

        return Characters.IsUpper(_text[index]) || SentenceStarters.IsSmallStarter(_text, TextSpan.FromBounds(index, end));
    }

    [MethodImpl(Jit.AtOnce)]
    private readonly void Add(int end)
    {
        end = TrimEnd(end);
        if (end > _start)
        {
            _into.Add(TextSpan.FromBounds(_start, end));
        }
    }

    // A remainder without a letter or digit, such as a single punctuation mark, belongs to the sentence before it.
    [MethodImpl(Jit.AtOnce)]
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

    [MethodImpl(Jit.AtOnce)]
    private readonly int TrimEnd(int end)
    {
        while (end > _start && Characters.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }
}

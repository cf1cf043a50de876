using System;
using System.Collections.Generic;

namespace Dataset.Text.Markdown;

/// <summary>
/// Finds everything other than plain text in a paragraph or heading of Markdown, as the CommonMark specification (0.31.2) defines it: code, escapes,
/// emphasis, links, images, raw HTML, character references. Also finds strikethrough and bare addresses of GitHub Flavored Markdown, references to
/// footnotes, template tags (Liquid, Hugo) and, in MDX, expressions and components.
/// </summary>
internal sealed class InlineReader
{
    // A longer tag or expression inside a paragraph is text; this limits the cost of constructs that are never closed.
    private const int MaxMdx = 1024;

    private readonly string _text;
    private readonly ISet<string> _labels;
    private readonly bool _isMdx;
    private readonly List<InlineSpan> _spans = [];
    private readonly List<Bracket> _brackets = [];
    private readonly EmphasisMarks _emphasis;
    private readonly CodeSpans _code;
    private int _position;

    private InlineReader(string text, ISet<string> labels, bool isMdx)
    {
        _text = text;
        _labels = labels;
        _isMdx = isMdx;
        _emphasis = new(text, _spans);
        _code = new(text);
    }

    /// <summary>Adds the spans that are not plain text, in order of position.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="lines">The content of each line of the paragraph.</param>
    /// <param name="labels">The normalized labels of the link reference definitions.</param>
    /// <param name="isMdx">Whether the text is MDX.</param>
    /// <param name="spans">Receives the spans.</param>
    public static void Read(string text, EquatableArray<TextSpan> lines, ISet<string> labels, bool isMdx, List<InlineSpan> spans)
    {
        if (lines.Count > 0)
        {
            var content = new InlineContent(text, lines);
            var reader = new InlineReader(content.Text, labels, isMdx);
            reader.ReadAll();
            content.AddTo(spans, reader._spans);
        }
    }

    private void ReadAll()
    {
        while (_position < _text.Length)
        {
            var start = _position;
            if (!TryRead(_text[_position]))
            {
                _position = start + 1;
            }
        }

        _emphasis.Match(bottom: 0);
        _spans.Sort(static (x, y) => x.Span.Start != y.Span.Start ? x.Span.Start - y.Span.Start : y.Span.Length - x.Span.Length);
    }

    private bool TryRead(char c) => c switch
    {
        '`' => ReadCode(),
        '\\' => ReadEscape(),
        '<' => ReadAngle(),
        '&' => Take(InlineKind.Entity, CharacterReferences.End(_text, _position, _text.Length)),
        '!' when Next(1) == '[' => Open(isImage: true),
        '[' => ReadOpening(),
        ']' => ReadClosing(),
        '*' or '_' or '~' => ReadMarks(),
        '{' => ReadBrace(),
        'h' or 'H' or 'w' or 'W' => Take(InlineKind.Opaque, BareAddresses.End(_text, _position)),
        '@' => ReadMail(),
        _ => false,
    };

    private char Next(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void Add(InlineKind kind, int start, int end)
    {
        if (end > start)
        {
            _spans.Add(new(kind, TextSpan.FromBounds(start, end)));
        }
    }

    private bool Take(InlineKind kind, int end)
    {
        if (end <= _position)
        {
            return false;
        }

        Add(kind, _position, end);
        _position = end;
        return true;
    }

    private bool ReadCode()
    {
        var end = _code.End(_position, out var length);
        if (end < 0)
        {
            // A run of backticks without a partner is text as a whole.
            _position += length;
            return true;
        }

        // One space at each end only separates the code from its backticks.
        var (first, last) = (_position + length, end - length);
        var isPadded = last - first > 2 && _text[first] is ' ' or '\n' && _text[last - 1] is ' ' or '\n' && HasContent(first, last);
        Add(InlineKind.Mark, _position, isPadded ? first + 1 : first);
        Add(InlineKind.Opaque, isPadded ? first + 1 : first, isPadded ? last - 1 : last);
        Add(InlineKind.Mark, isPadded ? last - 1 : last, end);
        _position = end;
        return true;
    }

    private bool HasContent(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] is not (' ' or '\n'))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadEscape()
    {
        var next = Next(1);
        if (!MarkdownMarks.IsPunctuation(next) && next != '\n')
        {
            return false;
        }

        Add(InlineKind.Mark, _position, _position + 1);
        _position += 2;
        return true;
    }

    private bool ReadAngle()
    {
        var address = BareAddresses.BracketedEnd(_text, _position);
        if (address > 0)
        {
            Add(InlineKind.Mark, _position, _position + 1);
            Add(InlineKind.Opaque, _position + 1, address - 1);
            Add(InlineKind.Mark, address - 1, address);
            _position = address;
            return true;
        }

        var special = _code.HasNoEnd(_position) ? 0 : HtmlTags.SpecialEnd(_text, _position, _text.Length);
        if (special < 0)
        {
            _code.SetNoEnd(_position);
        }

        return Take(InlineKind.Mark, special > 0 ? special : HtmlTags.End(_text, _position, _text.Length))
            || (_isMdx && Take(InlineKind.Mark, MdxInlines.End(_text, _position, Math.Min(_text.Length, _position + MaxMdx))));
    }

    private bool ReadBrace()
    {
        var tag = TemplateTags.InlineEnd(_text, _position);
        return Take(InlineKind.Mark, tag > 0 ? tag : _isMdx ? MdxInlines.End(_text, _position, Math.Min(_text.Length, _position + MaxMdx)) : 0);
    }

    private bool ReadMail()
    {
        if (BareAddresses.MailAround(_text, _position, EndOfLast()) is not { } mail)
        {
            return false;
        }

        _spans.Add(new(InlineKind.Opaque, mail));
        _position = mail.End;
        return true;
    }

    // Text in spans that were already found is not searched again.
    private int EndOfLast() => _spans.Count == 0 ? 0 : _spans[_spans.Count - 1].Span.End;

    private bool ReadMarks()
    {
        _position = _emphasis.Add(_position);
        return true;
    }

    private bool ReadOpening() => Next(1) == '^' && FootnoteEnd() is > 0 and var end ? Take(InlineKind.Mark, end) : Open(isImage: false);

    private int FootnoteEnd()
    {
        var i = _position + 2;
        while (i < _text.Length && _text[i] is not (']' or '[' or '\n' or ' ' or '\t'))
        {
            i++;
        }

        return i > _position + 2 && i < _text.Length && _text[i] == ']' ? i + 1 : 0;
    }

    private bool Open(bool isImage)
    {
        if (_brackets.Count > 0)
        {
            _brackets[_brackets.Count - 1].HasBracketAfter = true;
        }

        _brackets.Add(new(_position, isImage, _emphasis.Count));
        _position += isImage ? 2 : 1;
        return true;
    }

    private bool ReadClosing()
    {
        if (_brackets.Count == 0)
        {
            return false;
        }

        var open = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        var end = open.IsActive ? LinkEnd(open) : 0;
        if (end == 0)
        {
            return false;
        }

        if (open.IsImage)
        {
            // An image is one mark, whatever its description contains.
            _emphasis.Drop(open.FirstMark);
            _spans.RemoveAll(span => span.Span.Start >= open.Position);
            Add(InlineKind.Mark, open.Position, end);
        }
        else
        {
            _emphasis.Match(open.FirstMark);
            Add(InlineKind.Mark, open.Position, open.Position + 1);
            Add(InlineKind.Mark, _position, end);

            // A link cannot contain a link.
            foreach (var bracket in _brackets)
            {
                bracket.IsActive &= bracket.IsImage;
            }
        }

        _position = end;
        return true;
    }

    // Returns the position just past the link whose text ends here, or 0.
    private int LinkEnd(Bracket open)
    {
        if (Next(1) == '(' && InlineEnd(_position + 2) is > 0 and var inline)
        {
            return inline;
        }

        var label = _position + 1;
        var labelEnd = Next(1) == '[' ? LinkDefinitions.LabelEnd(_text, label, _text.Length) : 0;
        if (labelEnd > 0)
        {
            return _labels.Contains(LinkDefinitions.FoldLabel(_text, label + 1, labelEnd - 1)) ? labelEnd : 0;
        }

        var first = open.Position + (open.IsImage ? 2 : 1);
        if (open.HasBracketAfter || _position - first > 1000 || !_labels.Contains(LinkDefinitions.FoldLabel(_text, first, _position)))
        {
            return 0;
        }

        return Next(1) == '[' && Next(2) == ']' ? _position + 3 : _position + 1;
    }

    private int InlineEnd(int start)
    {
        var destination = SkipSpace(start);
        var destinationEnd = LinkParts.DestinationEnd(_text, destination, _text.Length, isInline: true);
        if (destinationEnd == 0)
        {
            return 0;
        }

        var next = SkipSpace(destinationEnd);
        if (next > destinationEnd && LinkParts.TitleEnd(_text, next, _text.Length) is > 0 and var titleEnd)
        {
            next = SkipSpace(titleEnd);
        }

        return next < _text.Length && _text[next] == ')' ? next + 1 : 0;
    }

    private int SkipSpace(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\t' or '\n')
        {
            position++;
        }

        return position;
    }

    /// <summary>An opening bracket, which may begin a link or an image.</summary>
    private sealed class Bracket(int position, bool isImage, int firstMark)
    {
        public int Position => position;

        public bool IsImage => isImage;

        /// <summary>The number of emphasis runs before it.</summary>
        public int FirstMark => firstMark;

        public bool IsActive { get; set; } = true;

        public bool HasBracketAfter { get; set; }
    }
}

using System.Collections.Generic;
using System.Threading;

namespace Dataset.Text.Layout;

/// <summary>
/// Reads the body of a message: its lines are joined into paragraphs, and lines quoted from another message into separate paragraphs; rules, attributions,
/// the heads of forwarded messages and the signature are boilerplate.
/// </summary>
internal sealed class MessageBody
{
    private const int MaxSignature = 12;

    private readonly string _text;
    private readonly List<Piece> _into;
    private MessageLine _previous;
    private bool _isOpen;
    private bool _inHead;

    public MessageBody(string text, List<Piece> into)
    {
        _text = text;
        _into = into;
    }

    /// <summary>Adds the pieces of the body that begins at an index.</summary>
    public void Read(int start, CancellationToken cancellation)
    {
        var line = LineAt(start);
        while (line.Start < _text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = LineAt(MessageHead.LineEnd(_text, line.Start) + 1);
            if (line.Kind == MessageLineKind.SignatureMark && IsSignature(line))
            {
                Add(line.Content, TextScan.TrimEnd(_text, line.Content, _text.Length), BlockKind.Boilerplate);
                return;
            }

            var attribution = line.Kind == MessageLineKind.Text && line.OpensAttribution(_text, next) ? next : default;
            Take(line, next);
            if (attribution.End > 0)
            {
                AddBoilerplate(attribution);
                next = LineAt(MessageHead.LineEnd(_text, attribution.Start) + 1);
            }

            line = next;
        }
    }

    private void Take(in MessageLine line, in MessageLine next)
    {
        if (line.Kind == MessageLineKind.Blank)
        {
            _isOpen = false;
            _inHead = false;
            return;
        }

        _inHead = BeginsHead(line, next) || (_inHead && MessageHeaders.Read(_text, line.Content, line.End, out _) != MessageHeader.None);
        if (_inHead || line.Kind != MessageLineKind.Text || line.IsAttribution(_text, next) || line.OpensAttribution(_text, next))
        {
            AddBoilerplate(line);
            return;
        }

        if (_isOpen && MessageLines.Join(_text, _previous, line))
        {
            var last = _into[_into.Count - 1];
            last.End = line.End;
            _into[_into.Count - 1] = last;
        }
        else
        {
            Add(line.Content, line.End, BlockKind.Paragraph);
        }

        _isOpen = true;
        _previous = line;
    }

    // From: and Sent: on consecutive lines: the head of a message inside this one.
    private bool BeginsHead(in MessageLine line, in MessageLine next) =>
        MessageHeaders.Read(_text, line.Content, line.End, out _) is MessageHeader.From or MessageHeader.Subject or MessageHeader.Address
        && MessageHeaders.Read(_text, next.Content, next.End, out _) > MessageHeader.Unknown;

    private void AddBoilerplate(in MessageLine line)
    {
        Add(line.Content, line.End, BlockKind.Boilerplate);
        _isOpen = false;
    }

    private void Add(int start, int end, BlockKind kind) => _into.Add(new Piece { Start = start, End = end, Lines = 1, Kind = kind });

    private MessageLine LineAt(int start) =>
        start >= _text.Length ? new MessageLine(_text.Length, _text.Length, _text.Length, 0, MessageLineKind.Blank)
            : MessageLine.Read(_text, start, MessageHead.LineEnd(_text, start));

    // A signature has few lines, and nothing follows them.
    private bool IsSignature(in MessageLine mark)
    {
        var lines = 0;
        for (var i = MessageHead.LineEnd(_text, mark.Start) + 1; i < _text.Length && lines <= MaxSignature; i = MessageHead.LineEnd(_text, i) + 1)
        {
            lines += TextScan.SkipSpaces(_text, i, MessageHead.LineEnd(_text, i)) < MessageHead.LineEnd(_text, i) ? 1 : 0;
        }

        return lines <= MaxSignature;
    }
}

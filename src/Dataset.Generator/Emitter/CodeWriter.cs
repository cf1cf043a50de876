using System;
using System.Text;

namespace Dataset.Emitter;

/// <summary>Writes lines of C# with indentation. Line endings are always <c>\n</c>, so that the output is the same on every system.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text;
    private int _depth;

    public CodeWriter(int capacity = 4096) => _text = new StringBuilder(capacity);

    /// <summary>Writes one line; empty lines are not indented.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * IndentWidth).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes one line from several pieces, so that a long literal is not copied.</summary>
    public void Line(params string[] pieces)
    {
        _text.Append(' ', _depth * IndentWidth);
        foreach (var piece in pieces)
        {
            _text.Append(piece);
        }

        _text.Append('\n');
    }

    /// <summary>Writes <paramref name="head"/> and an opening brace; disposing the result writes the closing brace.</summary>
    public BlockScope Block(string head)
    {
        Line(head);
        Line("{");
        _depth++;
        return new BlockScope(this);
    }

    public override string ToString() => _text.ToString();

    internal readonly struct BlockScope(CodeWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line("}");
        }
    }
}

using System;
using System.Text;
using Dataset.Text.FrontMatter;

namespace Dataset.Schemas;

/// <summary>Writes a JSON Schema, with indentation because people keep it in files.</summary>
internal sealed class SchemaText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    /// <summary>Writes a member that is a string.</summary>
    public void Text(string name, string value) => Raw(name, Quote(value));

    /// <summary>Writes a member whose value is already JSON.</summary>
    public void Raw(string name, string json)
    {
        Begin(name);
        _text.Append(json);
    }

    /// <summary>Writes a member that is an object; without a name, the whole schema or an item of a list.</summary>
    public void Object(string? name, Action write) => Nest(name, '{', '}', write);

    /// <summary>Writes a member that is a list.</summary>
    public void List(string name, Action write) => Nest(name, '[', ']', write);

    /// <summary>Writes an item of a list, in JSON.</summary>
    public void Item(string json)
    {
        Begin(null);
        _text.Append(json);
    }

    /// <summary>Returns a string as JSON.</summary>
    public static string Quote(string value) => JsonText.Write(DataValue.String(default, value));

    public override string ToString() => _text.ToString();

    private void Nest(string? name, char open, char close, Action write)
    {
        Begin(name);
        _text.Append(open);
        _depth++;
        _isFirst = true;
        write();
        _depth--;
        if (!_isFirst)
        {
            Line();
        }

        _isFirst = false;
        _text.Append(close);
    }

    private void Begin(string? name)
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        if (_depth > 0)
        {
            Line();
        }

        _isFirst = false;
        if (name is not null)
        {
            _text.Append(Quote(name)).Append(": ");
        }
    }

    private void Line() => _text.Append('\n').Append(' ', 2 * _depth);
}

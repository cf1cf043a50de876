using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Dataset.Records;

/// <summary>
/// The path of a value in two spellings: with the keys of the front matter, and with the names of the properties, as the serializer reports it.
/// </summary>
internal sealed class RecordPath
{
    // The characters that make the serializer put a name in brackets.
    private static readonly SearchValues<char> Special = SearchValues.Create(". '/\"()[]\t\n\r\f\b\\\u0085\u2028\u2029");

    private readonly List<(string? Key, string? Name, int Index)> _steps = [];

    public void Enter(string key, string name) => _steps.Add((key, name, 0));

    public void Enter(int index) => _steps.Add((null, null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>Returns the path in the front matter, such as <c>$.follow-up[0]</c>.</summary>
    public string InKeys() => Write(step => step.Key);

    /// <summary>Returns the path as the serializer reports it, such as <c>$.FollowUp[0]</c>.</summary>
    public string InNames() => Write(step => step.Name);

    private string Write(Func<(string? Key, string? Name, int Index), string?> select)
    {
        var path = new StringBuilder("$");
        foreach (var step in _steps)
        {
            _ = select(step) is not { } name ? path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]")
                : name.AsSpan().ContainsAny(Special) ? path.Append("['").Append(name).Append("']")
                : path.Append('.').Append(name);
        }

        return path.ToString();
    }
}

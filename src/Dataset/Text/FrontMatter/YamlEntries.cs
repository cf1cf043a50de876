using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>The entries of a map while it is read.</summary>
internal sealed class YamlEntries
{
    // With fewer entries, checking each one is cheaper than a table.
    private const int SmallMap = 8;

    private readonly YamlCursor _cursor;
    private readonly List<DataEntry> _entries = new();
    private HashSet<string>? _keys;

    public YamlEntries(YamlCursor cursor) => _cursor = cursor;

    /// <summary>The number of levels of lists and maps in the highest value.</summary>
    public int Height { get; private set; }

    /// <summary>The number of nodes in the values.</summary>
    public int Count { get; private set; }

    public DataEntry[] ToArray() => _entries.ToArray();

    /// <summary>Returns whether the entry of a key is accepted; if not, reports the reason.</summary>
    public bool Accepts(YamlNode key)
    {
        if (key.Written is null)
        {
            // A key that is null here (an alias without its anchor, or a value nested too deep) has already been reported.
            if (key.Value.Kind is DataKind.List or DataKind.Map)
            {
                var kind = key.Value.Kind == DataKind.List ? "list" : "map";
                _cursor.Report(key.Span, $"A YAML key that is a {kind} is not supported; its entry is left out");
            }

            return false;
        }

        if (Contains(key.Written))
        {
            _cursor.Report(key.Span, $"The key '{_cursor.Shorten(key.Span)}' is already defined; the first definition is used");
            return false;
        }

        if (key.Written == "<<" && key.Span.Length == 2)
        {
            _cursor.Report(key.Span, "The YAML merge key '<<' is not supported; it is read as an ordinary key");
        }

        return true;
    }

    /// <summary>Adds an accepted entry.</summary>
    public void Add(YamlNode key, YamlNode value)
    {
        _entries.Add(new DataEntry(key.Written!, key.Span, value.Value));
        _keys?.Add(key.Written!);
        Height = value.Height > Height ? value.Height : Height;
        Count += value.Count;
    }

    private bool Contains(string key)
    {
        if (_entries.Count < SmallMap)
        {
            foreach (var entry in _entries)
            {
                if (entry.Key == key)
                {
                    return true;
                }
            }

            return false;
        }

        if (_keys is null)
        {
            _keys = new HashSet<string>();
            foreach (var entry in _entries)
            {
                _keys.Add(entry.Key);
            }
        }

        return _keys.Contains(key);
    }
}

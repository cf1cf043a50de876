using System;

namespace Dataset.Image;

/// <summary>
/// Looks up entities by their names, including variants of spelling. Like <see cref="NameIndex"/>, it is created once and is thread-safe.
/// </summary>
internal sealed class EntityNameIndex
{
    /// <summary>The result for a name that no entity has.</summary>
    public const int None = -1;

    /// <summary>The result for a name that several entities have.</summary>
    public const int Ambiguous = -2;

    private const int MaxNameOnStack = 80;

    private readonly NameIndex _names;
    private readonly int _entitiesStart;
    private readonly int _entitiesLength;
    private readonly int _entityCount;

    public EntityNameIndex(SegmentReader segment, int entityCount)
    {
        _names = new(segment, CorpusColumn.FoldedNames);
        _entitiesStart = segment.GetStart(CorpusColumn.FoldedNameEntities);
        _entitiesLength = segment.GetColumn(CorpusColumn.FoldedNameEntities).Length;
        _entityCount = entityCount;
    }

    /// <summary>Returns the only entity of a kind that has a name, or <see cref="None"/> or <see cref="Ambiguous"/>.</summary>
    public int Find(ReadOnlySpan<byte> segment, EntityKind kind, ReadOnlySpan<char> name)
    {
        var found = FindName(segment, kind, name);
        if (found < 0)
        {
            return None;
        }

        var entity = new IntColumn(segment.Slice(_entitiesStart, _entitiesLength))[found] - 1;
        return entity < 0 ? Ambiguous : entity < _entityCount ? entity : throw BadSegment.Because("an index is out of range");
    }

    /// <summary>Returns the index of a folded name of a kind, or -1.</summary>
    public int FindName(ReadOnlySpan<byte> segment, EntityKind kind, ReadOnlySpan<char> name)
    {
        // Only the few names that are longer than this allocate memory.
        var buffer = name.Length < MaxNameOnStack ? stackalloc char[MaxNameOnStack] : new char[name.Length + 1];
        buffer[0] = FoldedName.GetPrefix(kind);
        var length = 1 + NameFolding.Fold(name, buffer.Slice(1));
        return _names.Find(segment, buffer.Slice(0, length));
    }
}

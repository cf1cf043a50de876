using System;
using System.Collections.Generic;

namespace Dataset.Image;

/// <summary>
/// A column of texts: width, count, the end of each text in the bytes that follow, then the texts' UTF-8. Any of them is one read away.
/// </summary>
internal readonly ref struct StringColumn
{
    private readonly ReadOnlySpan<byte> _ends;
    private readonly ReadOnlySpan<byte> _texts;
    private readonly int _width;

    public StringColumn(ReadOnlySpan<byte> column)
    {
        if (column.IsEmpty)
        {
            this = default;
            return;
        }

        _width = column[0];
        if (_width < 1 || _width > SegmentWriter.MaxWidth)
        {
            throw BadSegment.Because("a column of texts has a wrong width");
        }

        Count = FixedWidth.Read(column, 1, _width);
        var start = 1L + _width + ((long)Count * _width);
        if (start > column.Length)
        {
            throw BadSegment.Because("a column counts more texts than it holds");
        }

        _ends = column.Slice(1 + _width, Count * _width);
        _texts = column.Slice((int)start);
    }

    public int Count { get; }

    /// <summary>The UTF-8 of one text.</summary>
    public ReadOnlySpan<byte> GetUtf8(int index)
    {
        if ((uint)index >= (uint)Count)
        {
            throw BadSegment.Because("a text's index is out of range");
        }

        var start = index == 0 ? 0 : FixedWidth.Read(_ends, (index - 1) * _width, _width);
        var end = FixedWidth.Read(_ends, index * _width, _width);
        if (start > end || end > _texts.Length)
        {
            throw BadSegment.Because("a text lies outside its column");
        }

        return _texts.Slice(start, end - start);
    }

    public string GetString(int index) => Utf8.GetString(GetUtf8(index));

    /// <summary>The texts from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public string[] GetStrings(int start, int end)
    {
        if (start < 0 || end < start || end > Count)
        {
            throw BadSegment.Because("a text's index is out of range");
        }

        var strings = start == end ? Array.Empty<string>() : new string[end - start];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = GetString(start + i);
        }

        return strings;
    }

    /// <summary>Writes and ends such a column.</summary>
    public static void Write(SegmentWriter writer, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            var bytes = new SegmentWriter(0, 4096);
            var ends = new int[texts.Count];
            for (var i = 0; i < ends.Length; i++)
            {
                bytes.WriteUtf8(texts[i]);
                ends[i] = bytes.Length;
            }

            var width = SegmentWriter.GetWidth(Math.Max(ends.Length, bytes.Length));
            writer.WriteByte((byte)width);
            writer.WriteFixed(ends.Length, width);
            foreach (var end in ends)
            {
                writer.WriteFixed(end, width);
            }

            writer.WriteBytes(bytes.Written);
        }

        writer.EndColumn();
    }
}

using System;
using System.Collections.Generic;

namespace Dataset.Image;

/// <summary>
/// A column of strings: the width, the count, the end of each string in the bytes that follow, then the strings' UTF-8. Any string can be read directly.
/// </summary>
internal readonly ref struct StringColumn
{
    private readonly ReadOnlySpan<byte> _ends;
    private readonly ReadOnlySpan<byte> _texts;
    private readonly int _width;

    public StringColumn(ReadOnlySpan<byte> column)
        : this(column, new Layout(column, 0))
    {
    }

    public StringColumn(ReadOnlySpan<byte> segment, scoped in Layout layout)
    {
        _width = layout.Width;
        Count = layout.Count;
        _ends = segment.Slice(layout.Ends, layout.Count * layout.Width);
        _texts = segment.Slice(layout.Texts, layout.Length);
    }

    public int Count { get; }

    /// <summary>Returns the UTF-8 of one string.</summary>
    public ReadOnlySpan<byte> GetUtf8(int index)
    {
        if ((uint)index >= (uint)Count)
        {
            throw BadSegment.Because("a text's index is out of range");
        }

        int start = 0, end;
        if (index > 0)
        {
            FixedWidth.ReadPair(_ends, (index - 1) * _width, _width, out start, out end);
        }
        else
        {
            end = FixedWidth.Read(_ends, 0, _width);
        }

        if (start > end || end > _texts.Length)
        {
            throw BadSegment.Because("a text is outside its column");
        }

        return _texts.Slice(start, end - start);
    }

    public string GetString(int index) => Utf8.GetString(GetUtf8(index));

    /// <summary>Returns the strings from <paramref name="start"/> up to but excluding <paramref name="end"/>.</summary>
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

    /// <summary>The places of a column's parts in a segment.</summary>
    internal readonly struct Layout
    {
        public readonly int Width;
        public readonly int Count;
        public readonly int Ends;
        public readonly int Texts;
        public readonly int Length;

        /// <summary>Finds and checks the parts of a column that begins at <paramref name="start"/>.</summary>
        public Layout(ReadOnlySpan<byte> column, int start)
        {
            if (column.IsEmpty)
            {
                this = default;
                return;
            }

            Width = column[0];
            if (Width < 1 || Width > SegmentWriter.MaxWidth)
            {
                throw BadSegment.Because("a column of texts has a wrong width");
            }

            Count = FixedWidth.Read(column, 1, Width);
            var texts = 1L + Width + ((long)Count * Width);
            if (texts > column.Length)
            {
                throw BadSegment.Because("a column states more texts than it contains");
            }

            Ends = start + 1 + Width;
            Texts = start + (int)texts;
            Length = column.Length - (int)texts;
        }
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

using System;
using System.Text;
using Dataset.Compiling;

namespace Dataset.Making;

/// <summary>
/// Decodes an article's file the way the compiler and the generator do together: UTF-8, or UTF-16 with a byte order mark. No other encoding is detected.
/// </summary>
internal static class FileDecoder
{
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true);

    /// <summary>Returns the text, or null if the bytes have another encoding or are invalid; the issue then states the place (DS0005).</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, Encoding? unmarked, out Issue? issue)
    {
        var encoding = Detect(bytes, out var mark);
        if (unmarked is not null && mark == 0 && encoding is not null)
        {
            return DecodeAs(bytes, path, unmarked, out issue);
        }

        if (encoding is null)
        {
            issue = Refuse(path, string.Empty, 0, FileEncoding.Utf32);
            return null;
        }

        var content = bytes[mark..];
        var text = encoding.GetString(content);
        var replaced = text.IndexOf(FileEncoding.Replacement, StringComparison.Ordinal);

        // Decoding replaces invalid bytes with U+FFFD; encoding again distinguishes these from U+FFFD in the file.
        if (replaced >= 0 && !content.SequenceEqual(encoding.GetBytes(text)))
        {
            issue = Refuse(path, text, replaced, FileEncoding.WrongBytes);
            return null;
        }

        issue = null;
        return text;
    }

    private static string? DecodeAs(ReadOnlySpan<byte> bytes, string path, Encoding encoding, out Issue? issue)
    {
        issue = null;
        try
        {
            var strict = (Encoding)encoding.Clone();
            strict.DecoderFallback = DecoderFallback.ExceptionFallback;
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            issue = Refuse(path, string.Empty, 0, FileEncoding.NotInEncoding(encoding.WebName));
            return null;
        }
    }

    private static Encoding? Detect(ReadOnlySpan<byte> bytes, out int mark)
    {
        mark = 0;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return null;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            mark = 3;
            return Encoding.UTF8;
        }

        mark = 2;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return LittleEndian;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return BigEndian;
        }

        mark = 0;
        return Encoding.UTF8;
    }

    private static Issue Refuse(string path, string text, int position, string detail)
    {
        var before = text.AsSpan(0, position);
        var line = before.Count('\n');
        var column = position - (before.LastIndexOf('\n') + 1);
        return new(FileEncoding.Rule, IssueTarget.Article(path, new TextSpan(position, 1), line, column), new(new[] { detail }));
    }
}

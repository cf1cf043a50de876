using System;
using System.Text;
#if !DATASET_GENERATOR
using System.Buffers;
using System.IO;
#endif

namespace Dataset.Image;

/// <summary>UTF-8 to and from UTF-16, and comparing one with the other without a copy.</summary>
internal static class Utf8
{
#if DATASET_GENERATOR
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The string of valid UTF-8; anything else is a damaged segment.</summary>
    public static string GetString(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes.IsEmpty ? string.Empty : Strict.GetString(bytes.ToArray());
        }
        catch (ArgumentException)
        {
            throw BadSegment.Because("a text is not valid UTF-8");
        }
    }
#else
    // The framework's decoder is faster by far. But to load what its vectors need takes a program that has just started some milliseconds,
    // so that the first few are decoded without it.
    private const int PlainTexts = 8;
    private const int PlainLength = 1 << 14;
    private static int _plainTexts;

    /// <summary>The string of valid UTF-8; anything else is a damaged segment.</summary>
    public static string GetString(ReadOnlySpan<byte> bytes)
    {
        // Threads may miscount; what they get is the same.
        if (_plainTexts < PlainTexts && bytes.Length <= PlainLength)
        {
            _plainTexts++;
            return GetStringPlainly(bytes);
        }

        // What is wrong becomes U+FFFD. To look for that in the result costs less than to look at all bytes first.
        var text = Encoding.UTF8.GetString(bytes);
        return !text.Contains('\uFFFD') || System.Text.Unicode.Utf8.IsValid(bytes) ? text : throw Invalid();
    }

    /// <summary>Does the same unit by unit.</summary>
    internal static string GetStringPlainly(ReadOnlySpan<byte> bytes)
    {
        var chars = new char[bytes.Length];
        var ascii = 0;
        while (ascii < bytes.Length && bytes[ascii] < 0x80)
        {
            chars[ascii] = (char)bytes[ascii];
            ascii++;
        }

        return ascii == bytes.Length ? new string(chars) : DecodeRest(bytes, chars, ascii);
    }

    // Apart, so that a program whose first texts are ASCII does not wait for the decoder's methods to be compiled.
    private static string DecodeRest(ReadOnlySpan<byte> bytes, char[] chars, int ascii)
    {
        var count = ascii;
        var rest = new Utf8Units(bytes[ascii..]);
        while (rest.MoveNext())
        {
            chars[count++] = rest.Current;
        }

        return rest.IsValid ? new string(chars, 0, count) : throw Invalid();
    }

    private static InvalidDataException Invalid() => BadSegment.Because("a text is not valid UTF-8");
#endif

    /// <summary>Whether both are the same text. Bytes that are no UTF-8 equal nothing.</summary>
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> utf16)
    {
        // Most keys and names are ASCII, where the lengths agree; more bytes than three a unit there are never.
        if (utf8.Length < utf16.Length || utf8.Length > utf16.Length * 3L)
        {
            return false;
        }

#if !DATASET_GENERATOR
        if (utf8.Length == utf16.Length)
        {
            // As many bytes as units means that every unit is one byte.
            return Ascii.Equals(utf8, utf16);
        }
#endif
        var units = new Utf8Units(utf8);
        foreach (var unit in utf16)
        {
            if (!units.MoveNext() || units.Current != unit)
            {
                return false;
            }
        }

        return !units.MoveNext() && units.IsValid;
    }
}

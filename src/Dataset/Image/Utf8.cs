using System;
using System.Text;
#if !DATASET_GENERATOR
using System.Buffers;
using System.IO;
#endif

namespace Dataset.Image;

/// <summary>Converts UTF-8 to and from UTF-16, and compares the two without a copy.</summary>
internal static class Utf8
{
#if DATASET_GENERATOR
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the string for valid UTF-8; throws for a damaged segment otherwise.</summary>
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
    // The framework's decoder is much faster, but loading the types that its vectorized code needs takes some milliseconds at startup, so the first few texts
    // are decoded without it.
    private const int PlainTexts = 8;
    private const int PlainLength = 1 << 14;
    private static int _plainTexts;

    /// <summary>Returns the string for valid UTF-8; throws for a damaged segment otherwise.</summary>
    public static string GetString(ReadOnlySpan<byte> bytes)
    {
        // A race between threads can make the count wrong, but does not affect the result.
        if (_plainTexts < PlainTexts && bytes.Length <= PlainLength)
        {
            _plainTexts++;
            return GetStringPlainly(bytes);
        }

        // Invalid bytes become U+FFFD. Searching the result for it costs less than validating all bytes first.
        var text = Encoding.UTF8.GetString(bytes);
        return !text.Contains('\uFFFD') || System.Text.Unicode.Utf8.IsValid(bytes) ? text : throw Invalid();
    }

    /// <summary>Decodes the bytes unit by unit.</summary>
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

    // A separate method, so the decoder's methods need not be compiled at startup if the first texts are ASCII.
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

    /// <summary>Returns whether both are the same text. Invalid UTF-8 is never equal.</summary>
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> utf16)
    {
        // Most keys and names are ASCII, with equal lengths; there are never more than three bytes per unit.
        if (utf8.Length < utf16.Length || utf8.Length > utf16.Length * 3L)
        {
            return false;
        }

#if !DATASET_GENERATOR
        if (utf8.Length == utf16.Length)
        {
            // If there are as many bytes as units, every unit is one byte.
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

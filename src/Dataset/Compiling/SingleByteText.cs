using System;

namespace Dataset.Compiling;

/// <summary>Decodes the single-byte encodings that an item may specify; .NET has the first of them only with a provider.</summary>
internal static class SingleByteText
{
    // Windows-1252 differs from ISO 8859-1 in the bytes 0x80 to 0x9F. Five of them have no character: they map to the control characters with the same
    // numbers, as in the WHATWG Encoding Standard.
    private const string Windows =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090" +
        "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Decodes Windows-1252.</summary>
    public static string DecodeWindows1252(ReadOnlySpan<byte> bytes) => Decode(bytes, Windows);

    /// <summary>Decodes ISO 8859-1.</summary>
    public static string DecodeLatin1(ReadOnlySpan<byte> bytes) => Decode(bytes, "");

    private static string Decode(ReadOnlySpan<byte> bytes, string special)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var b = bytes[i];
            text[i] = b is >= 0x80 and < 0xA0 && special.Length > 0 ? special[b - 0x80] : (char)b;
        }

        return new string(text);
    }
}

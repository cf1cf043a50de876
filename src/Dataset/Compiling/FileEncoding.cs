using System.Text;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>
/// The shared part of the decoders of article files: files are UTF-8, or UTF-16 with a byte order mark; any other file is refused (DS0005). The compiler passes
/// decoded text to the generator and the library reads bytes, so each detects this in a different way.
/// </summary>
internal static class FileEncoding
{
    /// <summary>The rule for refused files.</summary>
    public const string Rule = "DS0005";

    /// <summary>The character that decoding inserts for invalid bytes; a file may also contain it.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>The bytes at the place of the issue are invalid.</summary>
    public const string WrongBytes = "";

    /// <summary>The file has a UTF-32 byte order mark.</summary>
    public const string Utf32 = " (it has a UTF-32 byte order mark)";

    private const string Names = "utf-8, utf-16, windows-1252 and iso-8859-1";

    private const int Utf8CodePage = 65001, Utf16CodePage = 1200, Utf16BigEndianCodePage = 1201;

    /// <summary>Whether files may use the encoding of a code page.</summary>
    public static bool Allows(int codePage) => codePage is Utf8CodePage or Utf16CodePage or Utf16BigEndianCodePage;

    /// <summary>Decodes a file with a named encoding; null, with the reason, if the encoding is unknown or the bytes are invalid.</summary>
    public static string? Decode(byte[] bytes, string name, out string problem)
    {
        problem = "";
        switch (AsciiText.Lower(name))
        {
            case "windows-1252":
                return SingleByteText.DecodeWindows1252(bytes);
            case "iso-8859-1":
                return SingleByteText.DecodeLatin1(bytes);
            case "utf-8":
                return Decode(bytes, new UTF8Encoding(false, throwOnInvalidBytes: true), bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB
                    && bytes[2] == 0xBF ? 3 : 0);
            case "utf-16":
                var isBigEndian = bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF;
                var hasMark = isBigEndian || (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE);
                return Decode(bytes, new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true), hasMark ? 2 : 0);
            default:
                problem = $" (its item specifies the Encoding '{name}'; the supported encodings are {Names})";
                return null;
        }
    }

    /// <summary>The file was decoded with an encoding that is not allowed.</summary>
    public static string TakenFor(string encoding) => " (it was decoded as " + encoding + ")";

    private static string? Decode(byte[] bytes, Encoding encoding, int mark)
    {
        try
        {
            return encoding.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The file's bytes are not valid in the encoding that the options specify.</summary>
    public static string NotInEncoding(string encoding) => " (and it is not valid " + encoding + ", the encoding that CorpusOptions.Encoding specifies)";
}

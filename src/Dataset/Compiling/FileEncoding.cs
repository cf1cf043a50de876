using System.Text;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>
/// What the decoders of article files share: files are UTF-8, or UTF-16 with a byte order mark, and any other one is refused as DS0005. The compiler hands the
/// generator a decoded text and the library reads bytes, so each has its own way to find out.
/// </summary>
internal static class FileEncoding
{
    /// <summary>The rule of files that are refused.</summary>
    public const string Rule = "DS0005";

    /// <summary>What decoding puts where bytes are wrong, and what a file may also really have.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>The bytes are wrong at the place of the issue.</summary>
    public const string WrongBytes = "";

    /// <summary>The file has the byte order mark of UTF-32.</summary>
    public const string Utf32 = " (it has a UTF-32 byte order mark)";

    private const string Names = "utf-8, utf-16, windows-1252 and iso-8859-1";

    private const int Utf8CodePage = 65001, Utf16CodePage = 1200, Utf16BigEndianCodePage = 1201;

    /// <summary>Whether files may be in the encoding of that code page.</summary>
    public static bool Allows(int codePage) => codePage is Utf8CodePage or Utf16CodePage or Utf16BigEndianCodePage;

    /// <summary>The text of a file in the encoding of that name; null where there is none of that name or the bytes are wrong, and what to say then.</summary>
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

    /// <summary>The file's bytes are wrong in the encoding that the options name.</summary>
    public static string NotInEncoding(string encoding) => " (and it is not valid " + encoding + ", the encoding that CorpusOptions.Encoding specifies)";
}

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
    public const string Utf32 = " (it has the byte order mark of UTF-32)";

    private const int Utf8CodePage = 65001, Utf16CodePage = 1200, Utf16BigEndianCodePage = 1201;

    /// <summary>Whether files may be in the encoding of that code page.</summary>
    public static bool Allows(int codePage) => codePage is Utf8CodePage or Utf16CodePage or Utf16BigEndianCodePage;

    /// <summary>The file was decoded with an encoding that is not allowed.</summary>
    public static string TakenFor(string encoding) => " (it was taken for " + encoding + ")";

    /// <summary>The file cannot be read at all.</summary>
    public static string Unreadable(string reason) => " (it cannot be read: " + reason + ")";
}

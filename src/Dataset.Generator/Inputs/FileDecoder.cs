using System;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Inputs;

/// <summary>
/// Turns a file of the compiler into plain data. The compiler has decoded it already, quietly putting U+FFFD where bytes were wrong or taking some
/// code page; the checksum of the file's bytes, which it keeps, tells whether that happened.
/// </summary>
internal static class FileDecoder
{
    private const string Unreadable =
        "The article's file could not be read: it does not exist, is a link to a file that does not exist, or is binary; the article is left out";

    public static ArticleFile Read(AdditionalText file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (file.GetText(cancellation) is not { } source)
        {
            // The compiler says besides why: a file that is not there (CS2001) or that it takes for binary (CS2015).
            return new(file.Path, Text: null, Arrays.Of(LocatedIssue.At(FileSpan.StartOf(file.Path), "DS0004", Unreadable)));
        }

        var encoding = source.Encoding;
        if (encoding is not null && !FileEncoding.Allows(encoding.CodePage))
        {
            return Refuse(file.Path, FileSpan.StartOf(file.Path), FileEncoding.TakenFor(encoding.WebName));
        }

        var text = source.ToString();
        var replaced = text.IndexOf(FileEncoding.Replacement);
        return replaced >= 0 && encoding is not null && !IsWhatTheFileHas(source, text, encoding)
            ? Refuse(file.Path, PlaceOf(file.Path, source, replaced), "")
            : new(file.Path, text, default);
    }

    private static ArticleFile Refuse(string path, FileSpan place, string detail) =>
        new(path, Text: null, Arrays.Of(LocatedIssue.At(place, FileEncoding.Rule, detail)));

    private static FileSpan PlaceOf(string path, SourceText source, int position)
    {
        var line = source.Lines.GetLinePosition(position);
        return new(path, position, 1, line.Line, line.Character, line.Line, line.Character + 1);
    }

    /// <summary>Whether encoding the text again gives the file's bytes: then the U+FFFD in it are really there.</summary>
    private static bool IsWhatTheFileHas(SourceText source, string text, Encoding encoding)
    {
        using var algorithm = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : (HashAlgorithm)CreateSha1();
        var checksum = source.GetChecksum();
        var content = encoding.GetBytes(text);
        return Matches(algorithm.ComputeHash(content), checksum)
            || Matches(algorithm.ComputeHash([.. encoding.GetPreamble(), .. content]), checksum)
            || Matches(algorithm.ComputeHash([.. Encoding.UTF8.GetPreamble(), .. content]), checksum);
    }

    private static bool Matches(byte[] hash, ImmutableArray<byte> checksum) => checksum.AsSpan().SequenceEqual(hash);

    // Not for security: it is what compilers of older settings put beside a text.
#pragma warning disable CA5350
    private static SHA1 CreateSha1() => SHA1.Create();
#pragma warning restore CA5350
}

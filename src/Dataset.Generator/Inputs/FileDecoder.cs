using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Helpers;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Inputs;

/// <summary>A file that the plan names, and the encoding that its item specifies.</summary>
internal readonly record struct ListedFile(AdditionalText File, string Encoding)
{
    /// <summary>Whether a file is to be read: the plan names it, and it is the first object with its path.</summary>
    public static bool IsListed(AdditionalText file, ArticlePlan plan, RepeatedFiles repeated) => plan.Find(file.Path).Count > 0 && repeated.IsFirst(file);

    /// <summary>Returns a file with what the plan specifies for it.</summary>
    public static ListedFile From(AdditionalText file, ArticlePlan plan) => new(file, plan.EncodingOf(file.Path));
}

/// <summary>
/// Converts a compiler file to plain data. The compiler has already decoded the file and may have inserted U+FFFD for invalid bytes or used another code page
/// without notice; the checksum of the file's bytes, which the compiler retains, shows whether that happened.
/// </summary>
internal static class FileDecoder
{
    private const string Unreadable =
        "The article file cannot be read: it does not exist, is a link to a file that does not exist, or is binary; the article is left out";

    public static ArticleFile Read(ListedFile listed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = listed.Encoding.Length == 0 ? Decode(listed.File, cancellation) : DecodeAs(listed.File, listed.Encoding);
        if (file.Text is not { } text)
        {
            return file;
        }

        if (FileFormats.IsJsonLines(file.Path))
        {
            return ReadLines(file, text);
        }

        return ForeignFormat.Find(file.Path, text) is { } format
            ? new(file.Path, Text: null, Arrays.Of(LocatedIssue.At(FileSpan.StartOf(file.Path), "DS0019", format)))
            : file;
    }

    private static ArticleFile ReadLines(ArticleFile file, string text)
    {
        var issues = new List<Issue>();
        var lines = JsonLinesReader.Read(text, file.Path, issues, keepsEntries: true);
        var located = new List<LocatedIssue>();
        foreach (var issue in issues)
        {
            var (span, line, column) = (issue.Target.Span, issue.Target.Line, issue.Target.Column);
            located.Add(new(issue.Rule, new(file.Path, span.Start, span.Length, line, column, line, column + span.Length), issue.Arguments));
        }

        return file with { Issues = new EquatableArray<LocatedIssue>(located), Lines = new EquatableArray<JsonLine>(lines) };
    }

    private static ArticleFile Decode(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } source)
        {
            // The compiler also reports the reason: a missing file (CS2001) or a file that it considers binary (CS2015).
            return Leave(file.Path);
        }

        var encoding = source.Encoding;
        if (encoding is not null && !FileEncoding.Allows(encoding.CodePage))
        {
            return Refuse(file.Path, FileSpan.StartOf(file.Path), FileEncoding.TakenFor(encoding.WebName));
        }

        var text = source.ToString();
        var replaced = text.IndexOf(FileEncoding.Replacement);
        return replaced >= 0 && encoding is not null && !IsFromMemory(text) && !IsWhatTheFileHas(source, text, encoding)
            ? Refuse(file.Path, PlaceOf(file.Path, source, replaced), FileEncoding.WrongBytes)
            : new(file.Path, text, default);
    }

    // The compiler treats every file as UTF-8, and the effect on the bytes of another encoding cannot be undone, so they are read again. The compiler's
    // object for the file changes with the file, so this step runs when it must.
#pragma warning disable RS1035
    private static ArticleFile DecodeAs(AdditionalText file, string encoding)
    {
        try
        {
            var bytes = File.ReadAllBytes(file.Path);
            var text = FileEncoding.Decode(bytes, encoding, out var problem);
            return text is null ? Refuse(file.Path, FileSpan.StartOf(file.Path), problem) : new(file.Path, text, default);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Leave(file.Path);
        }
    }
#pragma warning restore RS1035

    private static ArticleFile Leave(string path) => new(path, Text: null, Arrays.Of(LocatedIssue.At(FileSpan.StartOf(path), "DS0004", Unreadable)));

    private static ArticleFile Refuse(string path, FileSpan place, string detail) =>
        new(path, Text: null, Arrays.Of(LocatedIssue.At(place, FileEncoding.Rule, detail)));

    private static FileSpan PlaceOf(string path, SourceText source, int position)
    {
        var line = source.Lines.GetLinePosition(position);
        return new(path, position, 1, line.Line, line.Character, line.Line, line.Character + 1);
    }

    // No decoder returns half of a surrogate pair: this is text from an editor, in which no byte was invalid, and its checksum is not that of its encoding.
    private static bool IsFromMemory(string text) => !ReferenceEquals(TextNormalizer.ReplaceUnpaired(text), text);

    /// <summary>Whether encoding the text again produces the file's bytes: then any U+FFFD in it is really in the file.</summary>
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

    // Not for security: older compiler settings use this algorithm for checksums.
#pragma warning disable CA5350
    private static SHA1 CreateSha1() => SHA1.Create();
#pragma warning restore CA5350
}

using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using Dataset.Compiling;

namespace Dataset.Making;

/// <summary>Reads the articles of a JSON Lines stream. Only one line is in memory at a time.</summary>
internal static class JsonLineSource
{
    public static IEnumerable<ArticleSource> Read(Stream stream)
    {
        // Invalid bytes are an error, as they are in files.
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, -1,
            leaveOpen: true);
        for (var number = 0; Next(reader, number) is { } text; number++)
        {
            var issues = new List<Issue>();
            var lines = JsonLinesReader.Read(text, "", issues, number);
            if (issues.Count > 0)
            {
                var target = issues[0].Target;
                throw new JsonException($"Line {target.Line + 1}, column {target.Column + 1}: {issues[0].Arguments[0]}.", null, target.Line, target.Column);
            }

            foreach (var line in lines)
            {
                yield return SourceReader.ToSource(line);
            }
        }
    }

    private static string? Next(StreamReader reader, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException e)
        {
            throw new JsonException($"Line {number + 1}, or a line soon after it, is not valid UTF-8.", null, number, null, e);
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tool.Output;

namespace Dataset.Tool.Sources;

/// <summary>Opens the source that the user specifies.</summary>
internal static class SourceOpener
{
    private static readonly CorpusSource[] Sources = [new FolderSource(), new JsonLinesSource(), new AssemblySource(), new ImageSource()];

    private static readonly string[] ArticleExtensions = [".txt", ".text", ".md", ".markdown", ".mdx"];

    /// <summary>Opens a source, regardless of its issues.</summary>
    public static Task<OpenedCorpus> OpenAsync(SourceRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var source = Find(request.Path);
        return terminal.WorkAsync($"Reading {request.Path}", _ => source.OpenAsync(request, cancellation));
    }

    /// <summary>Opens a source for an operation that needs all of it: an article that was left out is a failure, unless errors are allowed.</summary>
    public static async Task<OpenedCorpus> OpenWholeAsync(SourceRequest request, bool allowsErrors, Terminal terminal, CancellationToken cancellation)
    {
        var opened = await OpenAsync(request, terminal, cancellation).ConfigureAwait(false);
        var errors = opened.Issues.Where(LeavesOut).ToList();
        foreach (var issue in errors)
        {
            terminal.WriteNote(issue.ToString(), allowsErrors ? Tone.Warning : Tone.Error);
        }

        if (errors.Count > 0 && !allowsErrors)
        {
            opened.Dispose();
            throw new ToolException($"'{request.Path}' cannot be read completely. Use {SourceOptions.AllowErrorsName} to continue without what is left out.");
        }

        return opened;
    }

    /// <summary>Returns the kind of source of a path.</summary>
    public static CorpusSource Find(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            throw new ToolException($"The folder or file '{path}' does not exist.");
        }

        if (File.Exists(path) && ArticleExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            throw new ToolException($"'{path}' is a single article. Specify the folder that contains it.");
        }

        return Sources.First(source => source.Takes(path));
    }

    // A JSON Lines line that is left out is a warning of the same rule that reports a malformed entry, which leaves nothing out.
    private static bool LeavesOut(CorpusIssue issue) =>
        issue.Severity == IssueSeverity.Error || (issue.Id == "DS0016" && issue.Message.EndsWith("the line is left out", StringComparison.Ordinal));
}

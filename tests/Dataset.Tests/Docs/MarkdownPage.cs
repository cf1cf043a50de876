using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;

namespace Dataset.Tests.Docs;

/// <summary>A page of the documentation: its fenced blocks, and a way to put another output under a piece of code.</summary>
internal sealed class MarkdownPage
{
    private const string Fence = "```";

    private string[] _lines;

    public MarkdownPage(string path)
    {
        Path = path;
        _lines = File.ReadAllText(Repository.GetPath(path)).ReplaceLineEndings("\n").Split('\n');
        Blocks = ReadBlocks().ToList();
    }

    public string Path { get; }

    public IReadOnlyList<FencedBlock> Blocks { get; }

    /// <summary>The lines outside fenced blocks.</summary>
    public IEnumerable<string> Prose => _lines.Where((_, line) => !Blocks.Any(block => line >= block.First - 1 && line <= block.End));

    /// <summary>The pages of the repository, by their paths.</summary>
    public static IEnumerable<string> All =>
        new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" }.Concat(Directory
            .EnumerateFiles(Repository.GetPath("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    /// <summary>The output that the page shows right below a piece of code, or null.</summary>
    public FencedBlock? GetOutput(FencedBlock code)
    {
        var index = Blocks.ToList().IndexOf(code) + 1;
        var isNext = index < Blocks.Count && Blocks[index].Language == "text" && _lines[(code.End + 1)..(Blocks[index].First - 1)].All(line => line.Length == 0);
        return isNext ? Blocks[index] : null;
    }

    /// <summary>Writes the page with another output. Places below it are no longer right then, so outputs are replaced from the last to the first.</summary>
    public void Replace(FencedBlock output, string text)
    {
        _lines = [.. _lines[..output.First], .. text.TrimEnd('\n').Split('\n'), .. _lines[output.End..]];
        File.WriteAllText(Repository.GetPath(Path), string.Join('\n', _lines));
    }

    private IEnumerable<FencedBlock> ReadBlocks()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(_lines, Fence, i + 1);
                yield return new FencedBlock(_lines[i][Fence.Length..], i + 1, end, _lines[(i + 1)..end]);
                i = end;
            }
        }
    }
}

/// <summary>A fenced block: its first line and the line of its closing fence, from 0.</summary>
internal sealed record FencedBlock(string Language, int First, int End, IReadOnlyList<string> Lines);

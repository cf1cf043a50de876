using System;
using System.IO;
using System.Linq;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace Dataset.Tests.Helpers;

/// <summary>
/// Compares a text with a committed file <c>*.verified.*</c>. If they differ, the received text is written next to it as <c>*.received.*</c>, and the test
/// fails with the lines that differ. DATASET_ACCEPT=1 accepts the received text. See docs/common-tasks.md.
/// </summary>
public static class Snapshot
{
    private const int MaxLines = 60;

    /// <param name="received">The text, with LF as line end.</param>
    /// <param name="name">The snapshot's path in the repository, without <c>.verified</c> and extension.</param>
    /// <param name="extension">The extension without a period.</param>
    public static void Match(string received, string name, string extension = "txt")
    {
        var verified = Repository.GetPath($"{name}.verified.{extension}");
        var rejected = Repository.GetPath($"{name}.received.{extension}");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : string.Empty;
        if (expected == received)
        {
            File.Delete(rejected);
            return;
        }

        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            File.WriteAllText(verified, received);
            File.Delete(rejected);
            return;
        }

        File.WriteAllText(rejected, received);
        Assert.Fail($"{name}.verified.{extension} differs from the received text (see {Path.GetFileName(rejected)}):\n{Describe(expected, received)}");
    }

    private static string Describe(string expected, string received)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, received).Lines.Where(line => line.Type != ChangeType.Unchanged).ToArray();
        var shown = new StringBuilder();
        foreach (var line in lines.Take(MaxLines))
        {
            shown.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").Append(line.Text).Append('\n');
        }

        return lines.Length > MaxLines ? shown.Append("and more").ToString() : shown.ToString();
    }
}

using System;
using System.IO;
using System.Linq;

namespace Dataset.Browser.Tests.Harness;

/// <summary>Finds the browser. Nothing is downloaded: the tests use the one that is installed.</summary>
internal static class Chromium
{
    /// <summary>The environment variable that names a browser other than the one on the PATH.</summary>
    public const string Variable = "DATASET_CHROMIUM";

    // The headless shells are first because they have no windows of their own to render, so the tests take half the time.
    private static readonly string[] Names =
        ["chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    public static string Path { get; } = Find();

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names '{named}', which does not exist.");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                $"These tests need Chromium. Install it (on Debian: apt-get install chromium-headless-shell), or set {Variable} to the path of one.");
    }
}

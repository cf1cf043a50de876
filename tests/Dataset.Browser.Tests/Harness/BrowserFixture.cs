using System;
using System.Collections.Concurrent;
using System.IO;
using System.Threading.Tasks;
using Dataset.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Dataset.Browser.Tests.Harness;

/// <summary>One browser and one folder of pages for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly ConcurrentDictionary<string, Lazy<string>> _pages = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder of the pages.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dataset-pages-").FullName;

    /// <summary>The browser.</summary>
    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not started.");

    public async ValueTask InitializeAsync()
    {
        // The same timeout as for all other waits, because the machine can be busy.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Headless = true, Args = Arguments });
    }

    /// <summary>Returns the address of a corpus' page. The page is written on the first request.</summary>
    public string PageOf(Corpus corpus, ExplorerOptions? options = null) =>
        _pages.GetOrAdd($"{corpus.Name} {options}", _ => new(() =>
        {
            var folder = Directory.CreateDirectory(Path.Combine(Folder, Guid.NewGuid().ToString("n"))).FullName;
            var path = Path.Combine(folder, "page.html");
            corpus.WriteHtml(path, options);
            return new Uri(path).AbsoluteUri;
        })).Value;

    /// <summary>Returns the address of a file with this content.</summary>
    public string Write(string html)
    {
        var path = Path.Combine(Folder, Guid.NewGuid().ToString("n") + ".html");
        File.WriteAllText(path, html);
        return new Uri(path).AbsoluteUri;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

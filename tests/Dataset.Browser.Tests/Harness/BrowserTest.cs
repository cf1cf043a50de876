using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests.Harness;

/// <summary>A test with its own browser context. At its end, it asserts that no page reported an error or requested anything but itself.</summary>
public abstract class BrowserTest(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<(IBrowserContext Context, PageWatch Watch)> _contexts = [];
    private readonly List<string> _forgiven = [];

    protected BrowserFixture Browser { get; } = browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var (context, _) in _contexts)
        {
            await context.CloseAsync();
        }

        Assert.DoesNotContain(_contexts.SelectMany(context => context.Watch.Problems), problem => !_forgiven.Any(problem.Contains));
    }

    /// <summary>Ignores an error that the test expects.</summary>
    protected void Forgive(string part) => _forgiven.Add(part);

    /// <summary>Opens the page of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="fragment">The part of the address after <c>#</c>, escaped.</param>
    /// <param name="options">The window options, or null for a window of 1280 by 800.</param>
    protected Task<IPage> OpenAsync(Corpus corpus, string? fragment = null, BrowserNewContextOptions? options = null) =>
        OpenAsync(Browser.PageOf(corpus) + (fragment is null ? "" : "#" + fragment), options);

    /// <summary>Opens an address.</summary>
    protected async Task<IPage> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1280, Height = 800 };
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await Browser.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        _contexts.Add((context, new(context)));
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.Playwright;

namespace Dataset.Browser.Tests.Harness;

/// <summary>Records what no page may do: log an error, fail, request anything but itself, or open a dialog or another page.</summary>
internal sealed class PageWatch
{
    private readonly ConcurrentQueue<string> _problems = new();

    public PageWatch(IBrowserContext context)
    {
        context.Console += (_, message) => Add(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        context.WebError += (_, error) => Add(true, $"page error: {error.Error}");
        context.Dialog += async (_, dialog) =>
        {
            Add(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        context.Request += (_, request) => Add(!IsOwn(request), $"request: {request.Url}");
        context.Page += (_, page) => page.Popup += (_, popup) => Add(true, $"popup: {popup.Url}");
    }

    public IReadOnlyCollection<string> Problems => _problems;

    // The page itself, including another page of the same corpus that a link opens, and data URLs.
    private static bool IsOwn(IRequest request) =>
        (request.IsNavigationRequest && request.Url.StartsWith("file:", StringComparison.Ordinal)) || request.Url.StartsWith("data:", StringComparison.Ordinal);

    private void Add(bool isProblem, string text)
    {
        if (isProblem)
        {
            _problems.Enqueue(text);
        }
    }
}

using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace Dataset.Browser.Tests.Harness;

/// <summary>Queries that several tests run on a page.</summary>
internal static class PageQueries
{
    /// <summary>Returns the view, article or name that is shown.</summary>
    public static Task<string> ShownAsync(this IPage page) => page.EvaluateAsync<string>(
        "() => Array.from(document.querySelectorAll('.page')).filter(page => getComputedStyle(page).display !== 'none').map(page => page.id).join(' ')");

    /// <summary>
    /// Waits for the wanted view, article or name, because a page responds to a click or a key only afterwards. Returns what is shown at the end.
    /// </summary>
    public static async Task<string> ShownAsync(this IPage page, Func<string, bool> isWanted)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            var shown = await page.ShownAsync();
            if (isWanted(shown) || waited.Elapsed > TimeSpan.FromSeconds(20))
            {
                return shown;
            }
        }
    }

    /// <summary>Asserts that a view, article or name is shown, or will be soon.</summary>
    public static async Task AssertShownAsync(this IPage page, string id) => Assert.Equal(id, await page.ShownAsync(shown => shown == id));

    /// <summary>Navigates to a place on the page by its address, as a user does who types it.</summary>
    public static Task GoAsync(this IPage page, string fragment) => page.EvaluateAsync(
        """
        fragment => new Promise(done => {
          if (location.hash === fragment) {
            done();
          } else {
            addEventListener('hashchange', done, { once: true });
            location.hash = fragment;
          }
        })
        """,
        "#" + fragment);

    /// <summary>Returns whether a part of an element is visible in the window.</summary>
    public static Task<bool> IsInSightAsync(this IPage page, string id) => page.EvaluateAsync<bool>(
        """
        id => {
          const box = document.getElementById(id).getBoundingClientRect();
          return box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        }
        """,
        id);

    /// <summary>Returns the tag, id and text of the focused element.</summary>
    public static Task<string> FocusedAsync(this IPage page) => page.EvaluateAsync<string>(
        """
        () => {
          const element = document.activeElement;
          return element === document.body ? 'body' : `${element.localName}${element.id ? '#' + element.id : ''}: ${element.textContent.trim()}`;
        }
        """);

    /// <summary>Returns the links within the page whose target does not exist.</summary>
    public static Task<string[]> LostLinksAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => Array.from(document.querySelectorAll('a[href^="#"]'), link => link.getAttribute('href').slice(1))
          .filter(id => !document.getElementById(id))
        """);
}

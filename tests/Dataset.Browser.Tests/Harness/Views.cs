using System.Linq;
using Dataset.Explorer.Pages;
using Xunit;

namespace Dataset.Browser.Tests.Harness;

/// <summary>Addresses that together show everything the page of <see cref="SeoulSummit"/> can show.</summary>
internal static class Views
{
    /// <summary>All views, an article, a name, a search and a concordance with results, and both without results.</summary>
    public static TheoryData<string> All =>
    [
        PageIds.Articles,
        PageIds.Names,
        PageIds.Mentions,
        PageIds.Claims,
        PageIds.Timeline,
        PageIds.Wordings,
        PageIds.Of(SeoulSummit.Corpus.Articles[1]),
        PageIds.Of(SeoulSummit.Corpus.Entities.OrderByDescending(entity => entity.Utterances.Count).First()),
        "concordance=Kishida",
        "concordance=nothing-of-this-kind",
        "search=Yoon",
        "search=nothing-of-this-kind",
    ];
}

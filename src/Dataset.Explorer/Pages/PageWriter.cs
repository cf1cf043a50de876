using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Explorer.Html;
using Dataset.Explorer.Views;

namespace Dataset.Explorer.Pages;

/// <summary>Writes complete pages.</summary>
internal static class PageWriter
{
    /// <summary>Writes a page with all views, with either the articles or links to their pages.</summary>
    public static void WriteCorpus(MarkupWriter html, PageContext context, bool isOnePage)
    {
        var views = MakeViews(context, isOnePage).Where(view => !view.IsEmpty).ToList();
        var corpus = context.Corpus;
        var title = context.Options.Title ?? corpus.Name;
        WriteHead(html, title, corpus.Language);
        html.Start("body").Class(context.Marks is null ? null : "large").Line();
        WriteHeader(html, context, title, views);
        html.Start("main").Attribute("id", "main").Attribute("tabindex", "-1").Line();
        foreach (var view in views)
        {
            view.Write(html);
        }

        if (isOnePage)
        {
            WriteArticles(html, context);
        }

        html.End().Line();
        if (context.Marks is not null)
        {
            html.Element("p", "note unscripted", "All texts are shown. A page of this size needs JavaScript to show what was found in them.").Line();
        }

        WriteFooter(html, corpus);
        if (context.Marks is { } marks)
        {
            WriteJson(html, "deferred", marks.Write());
        }

        WriteScripts(html, PageData.Write(context, isOnePage));
        html.End().End().Line();
    }

    /// <summary>Writes a page with one article.</summary>
    public static void WriteArticle(MarkupWriter html, PageContext context, Article article, Article? previous, Article? next)
    {
        var title = $"{article.Headline ?? article.MemberName} \u2013 {context.Options.Title ?? article.Corpus.Name}";
        WriteHead(html, title, article.Corpus.Language);
        html.Start("body").Class("single").Line();
        if (context.Links.ToView(PageIds.Articles) is { } index)
        {
            html.Start("header").Class("site").Start("h1").Class("title").Start("a").Attribute("href", index);
            html.Isolated(context.Options.Title ?? article.Corpus.Name).End().End();
            WriteLayers(html);
            html.End().Line();
        }
        else
        {
            html.Start("header").Class("site").Start("h1").Class("title").Isolated(article.Corpus.Name).End();
            WriteLayers(html);
            html.End().Line();
        }

        html.Start("main").Attribute("id", "main").Line();
        new ArticleSection(context).Write(html, article, previous, next);
        html.End().Line();
        WriteFooter(html, article.Corpus);
        WriteScripts(html, "{}");
        html.End().End().Line();
    }

    private static List<View> MakeViews(PageContext context, bool isOnePage)
    {
        List<View> views =
        [
            new ArticlesView(context),
            new NamesView(context),
            new MentionsView(context),
            new ClaimsView(context),
            new TimelineView(context),
            new WordingsView(context),
        ];
        if (isOnePage)
        {
            views.Add(new ConcordanceView(context));
        }

        views.Add(new SearchView(context));
        return views;
    }

    private static void WriteHead(MarkupWriter html, string title, string language)
    {
        html.Doctype().Start("html").Attribute("lang", language).Line();
        html.Start("head").Line();
        html.Start("meta").Attribute("charset", "utf-8").EndVoid().Line();
        html.Start("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", PageAssets.Policy).EndVoid().Line();
        html.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").EndVoid().Line();
        html.Start("meta").Attribute("name", "color-scheme").Attribute("content", "light dark").EndVoid().Line();
        html.Start("meta").Attribute("name", "referrer").Attribute("content", "no-referrer").EndVoid().Line();
        html.Start("link").Attribute("rel", "icon").Attribute("href", "data:,").EndVoid().Line();
        html.Element("title", title).Line();
        html.Start("style");
        html.Raw(PageAssets.Style).End().Line();
        html.Start("script");
        html.Raw(PageAssets.EarlyScript).End().Line();
        html.End().Line();
    }

    private static void WriteHeader(HtmlWriter html, PageContext context, string title, List<View> views)
    {
        html.Start("a").Class("skip").Attribute("href", "#main").Text("Skip to content").End().Line();
        html.Start("header").Class("site").Start("h1").Start("a").Attribute("href", "#" + PageIds.Articles).Isolated(title).End().End().Line();
        html.Start("form").Class("ask scripted").Attribute("id", "search-form").Attribute("role", "search");
        html.Start("label").Class("hidden").Attribute("for", "search-query").Text("Search the articles").End();
        html.Start("input").Attribute("id", "search-query").Attribute("type", "search").Attribute("placeholder", "Search").Attribute("autocomplete", "off");
        html.Attribute("spellcheck", "false").Attribute("aria-keyshortcuts", "/").EndVoid().End().Line();
        html.Start("nav").Attribute("aria-label", "Views").Start("ul");
        foreach (var view in views.Where(view => view.Id != PageIds.Search))
        {
            html.Start("li").Class(view.NeedsScript ? "scripted" : null);
            html.Start("a").Attribute("href", context.Links.ToView(view.Id)).Text(view.Title).End().End();
        }

        html.End().End().Line();
        WriteLayers(html);
        html.End().Line();
    }

    // Readers choose what is marked in the texts.
    private static void WriteLayers(HtmlWriter html)
    {
        html.Start("fieldset").Class("layers scripted").Element("legend", "Show in texts");
        WriteLayer(html, "names", "names");
        WriteLayer(html, "quotations", "quotations");
        WriteLayer(html, "speakers", "speakers");
        WriteLayer(html, "dates", "dates");
        WriteLayer(html, "evidence", "claims");
        html.End().Line();
    }

    private static void WriteLayer(HtmlWriter html, string layer, string text)
    {
        html.Start("label").Class(layer).Start("input").Attribute("type", "checkbox").Attribute("data-layer", layer).Attribute("checked", "").EndVoid();
        html.Text(" " + text).End();
    }

    private static void WriteArticles(MarkupWriter html, PageContext context)
    {
        var section = new ArticleSection(context);
        var articles = context.Corpus.Articles;
        for (var i = 0; i < articles.Count; i++)
        {
            section.Write(html, articles[i], i > 0 ? articles[i - 1] : null, i + 1 < articles.Count ? articles[i + 1] : null);
        }
    }

    private static void WriteFooter(HtmlWriter html, Corpus corpus)
    {
        html.Start("footer").Start("p").Isolated(corpus.Name).Text(", ").Text(English.Count(corpus.Articles.Count, "article", "articles"));
        html.Text(". Fingerprint ").Start("code").Text(corpus.Fingerprint.AsSpan(0, 16)).End().Text(". The texts belong to their publishers.").End();
        html.End().Line();
    }

    private static void WriteScripts(MarkupWriter html, string data)
    {
        WriteJson(html, "data", data);
        html.Start("script").Attribute("type", "module");
        html.Raw(PageAssets.Script).End().Line();
    }

    private static void WriteJson(MarkupWriter html, string id, string json)
    {
        html.Start("script").Attribute("type", "application/json").Attribute("id", id);
        html.Raw(json).End().Line();
    }
}

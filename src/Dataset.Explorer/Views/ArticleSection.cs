using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dataset.Explorer.Html;
using Dataset.Explorer.Marks;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>Writes an article: headline, facts, text with its marks, and what was found in it.</summary>
internal sealed class ArticleSection(PageContext context)
{
    private readonly ArticleBody _body = new(context);

    /// <summary>Writes the article as a section.</summary>
    /// <param name="html">The writer.</param>
    /// <param name="article">The article.</param>
    /// <param name="previous">The previous article, or null.</param>
    /// <param name="next">The next article, or null.</param>
    public void Write(MarkupWriter html, Article article, Article? previous, Article? next)
    {
        var marks = new ArticleMarks(article);
        html.Start("article").Class(context.IsAlone ? "article" : "page article").Attribute("id", PageIds.Of(article)).Attribute("data-view", PageIds.Articles);
        html.Attribute("data-article", context.Marks is null ? null : article.Index.ToString(CultureInfo.InvariantCulture)).Line();
        if (context.Marks is not null)
        {
            // In a browser that runs the script, this is text, from which the script creates the elements when they are first shown. In other browsers, these
            // are elements.
            html.Start("noscript").Line();
        }

        html.Start("header");
        WriteOrder(html, previous, next);
        _body.WriteHeadline(html, article, marks);
        WriteFacts(html, article);
        html.End().Line().Start("div").Class("text").Line();
        _body.Write(html, article, marks);
        html.End().Line();
        WriteFound(html, article);
        if (context.Marks is { } marksOfPage)
        {
            marksOfPage.EndArticle();
            html.End().Line();
        }

        html.End().Line();
    }

    private void WriteOrder(HtmlWriter html, Article? previous, Article? next)
    {
        var (before, after) = (previous is null ? null : context.Links.To(previous), next is null ? null : context.Links.To(next));
        if (before is null && after is null)
        {
            return;
        }

        html.Start("nav").Class("order").Attribute("aria-label", "Previous and next article");
        if (before is not null)
        {
            html.Start("a").Attribute("rel", "prev").Attribute("href", before).Text("\u2190 ").Isolated(previous!.MemberName).End();
        }

        if (after is not null)
        {
            html.Start("a").Attribute("rel", "next").Attribute("href", after).Isolated(next!.MemberName).Text(" \u2192").End();
        }

        html.End();
    }

    private static void WriteFacts(HtmlWriter html, Article article)
    {
        html.Start("ul").Class("facts");
        if (article.Publisher is { } publisher)
        {
            html.Start("li").Isolated(publisher).End();
        }

        if (article.Authors.Count > 0)
        {
            html.Start("li").Text("by ").Isolated(string.Join(", ", article.Authors)).End();
        }

        if (article.Published is { } day)
        {
            html.Start("li").Start("time").Attribute("datetime", English.Iso(day)).Text(English.Day(day)).End().End();
        }

        html.Element("li", English.Count(article.WordCount, "word", "words"));
        foreach (var tag in article.Tags)
        {
            html.Start("li").Class("tag").Isolated(tag).End();
        }

        html.Start("li").Class("key").Isolated(article.Key).End();
        if (article.Url is { } url)
        {
            html.Start("li");
            WriteAddress(html, url);
            html.End();
        }

        html.End();
    }

    // The URL in a file could be a script.
    private static void WriteAddress(HtmlWriter html, Uri url)
    {
        if (url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            html.Start("a").Attribute("href", url.AbsoluteUri).Attribute("rel", "noreferrer noopener external").Isolated(url.OriginalString).End();
        }
        else
        {
            html.Isolated(url.OriginalString);
        }
    }

    private void WriteFound(MarkupWriter html, Article article)
    {
        if (article.Entities.Count + article.Claims.Count + article.Metadata.Count == 0)
        {
            return;
        }

        html.Start("aside").Attribute("aria-label", "Found in this article").Line();
        Deferred.Write(html, context, writer =>
        {
            WriteNames(writer, article);
            WriteClaims(writer, article);
            WriteMetadata(writer, article);
        });
        html.End().Line();
    }

    private void WriteNames(HtmlWriter html, Article article)
    {
        if (article.Entities.Count == 0)
        {
            return;
        }

        var mentions = article.Mentions.GroupBy(mention => mention.Entity).ToDictionary(group => group.Key, group => group.Count());
        var quotes = article.Quotes.Where(quote => quote.Speaker is not null).GroupBy(quote => quote.Speaker!).ToDictionary(group => group.Key, g => g.Count());
        html.Element("h3", "Names").Start("ul").Class("names");
        foreach (var entity in article.Entities.OrderByDescending(entity => mentions.GetValueOrDefault(entity)))
        {
            html.Start("li").Class(English.ClassOf(entity.Kind)).Attribute("id", context.IsAlone ? PageIds.Of(entity) : null);
            PageContext.WriteLink(html, context.Links.To(entity), entity.Name, entity.Description);
            html.Text(" ").Start("small").Text(English.Count(mentions.GetValueOrDefault(entity), "mention", "mentions"));
            if (quotes.TryGetValue(entity, out var said))
            {
                html.Text(", ").Text(English.Count(said, "quotation", "quotations"));
            }

            html.End().End();
        }

        html.End().Line();
    }

    private void WriteClaims(HtmlWriter html, Article article)
    {
        if (article.Claims.Count == 0)
        {
            return;
        }

        html.Element("h3", "Claims").Start("ul").Class("claims");
        foreach (var claim in article.Claims)
        {
            html.Start("li").Attribute("id", context.IsAlone ? PageIds.Of(claim) : null);
            PageContext.WriteLink(html, context.Links.To(claim), claim.Statement);
            foreach (var evidence in claim.Evidence.Where(e => e.Article.Equals(article)))
            {
                html.Text(" ").Start("a").Attribute("href", context.Links.To(evidence)).Attribute("title", evidence.Text).Text("in the text").End();
            }

            html.End();
        }

        html.End().Line();
    }

    private static void WriteMetadata(HtmlWriter html, Article article)
    {
        if (article.Metadata.Count == 0)
        {
            return;
        }

        html.Element("h3", "Front matter").Start("dl");
        foreach (var (key, value) in article.Metadata)
        {
            html.Start("dt").Isolated(key).End().Start("dd").Isolated(Show(value)).End();
        }

        html.End().Line();
    }

    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
            string.Join(", ", value.EnumerateArray().Select(item => item.GetString())),
        _ => value.GetRawText(),
    };
}

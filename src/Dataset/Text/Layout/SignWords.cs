using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Specifies the role of a word on a sign: a short line that sites put between the paragraphs of a story, above lists of links and around pictures.
/// </summary>
[Flags]
internal enum SignWord : uint
{
    None = 0,

    /// <summary>The selection: <c>most</c>, <c>latest</c>, <c>related</c>.</summary>
    Rank = 1,

    /// <summary>The listed items: <c>stories</c>, <c>headlines</c>.</summary>
    Piece = 2,

    /// <summary>An action, such as <c>read</c> or <c>subscribe</c>, or a notice about the page, such as <c>continued</c> or <c>advertisement</c>.</summary>
    Act = 4,

    /// <summary>A medium to view or listen to: <c>photos</c>, <c>slideshow</c>.</summary>
    Medium = 8,

    /// <summary>The kind of article that a link leads to, before a colon only: <c>opinion</c>, <c>explainer</c>.</summary>
    Genre = 16,

    /// <summary>A word without a meaning of its own on a sign: <c>the</c>, <c>below</c>.</summary>
    Filler = 32,

    /// <summary>A word before the name of a newspaper or site: <c>on</c>, <c>from</c>.</summary>
    Joint = 64,
}

/// <summary>The words of signs. A line that consists only of them is a sign, in whatever order they appear.</summary>
internal static class SignWords
{
    private static readonly PhraseKinds Table = new(
        ((uint)SignWord.Rank,
        [
            "top", "most", "latest", "more", "other", "recent", "related", "popular", "trending", "recommended", "featured", "suggested", "promoted", "also",
            "must", "editor's", "editors'", "editors", "similar", "previous", "next", "further", "chosen", "selected",
        ]),
        ((uint)SignWord.Piece,
        [
            "article", "articles", "story", "stories", "news", "post", "posts", "headline", "headlines", "coverage", "content", "link", "links", "topics",
            "reads", "reading", "viewed", "watched", "shared", "commented", "emailed", "clicked", "discussed", "picks", "choice", "items", "columns",
            "comments", "discussion", "conversation", "section",
        ]),
        ((uint)(SignWord.Rank | SignWord.Piece), ["most read", "best read", "must read", "must reads", "most popular", "most viewed"]),
        ((uint)SignWord.Act,
        [
            "read", "view", "watch", "listen", "click", "tap", "share", "tweet", "print", "email", "e-mail", "comment", "follow", "subscribe", "sign up",
            "sign in", "log in", "register", "download", "continue", "continued", "continues", "scroll", "swipe", "advertisement", "advertisements",
            "advertising", "sponsored", "newsletter", "newsletters", "loading", "skip", "see", "join", "copied", "bookmark", "embed", "facebook", "twitter",
            "instagram", "pinterest", "whatsapp", "reddit", "linkedin", "google plus", "tumblr", "flipboard", "cont'd", "enlarge", "expand", "play",
        ]),
        ((uint)SignWord.Medium,
        [
            "photo", "photos", "picture", "pictures", "image", "images", "gallery", "galleries", "photo gallery", "slideshow", "slideshows", "slide show",
            "video", "videos", "audio", "podcast", "podcasts", "graphic", "graphics", "infographic", "infographics", "interactive", "slides", "thumbnails",
        ]),
        ((uint)SignWord.Genre,
        [
            "opinion", "analysis", "explainer", "explained", "exclusive", "live", "live updates", "updates", "breaking", "breaking news", "quiz", "editorial",
            "review", "poll", "commentary", "perspective", "fact check", "fact-check", "timeline", "map", "chart", "transcript", "full transcript",
            "in depth", "in-depth", "special report", "full text",
        ]),
        ((uint)SignWord.Filler,
        [
            "the", "a", "an", "this", "that", "these", "our", "your", "us", "you", "it", "here", "there", "below", "above", "now", "today", "full", "all",
            "today's", "week's", "free", "new", "complete", "main", "to", "for", "of", "with", "and", "or", "up", "out", "in full", "like", "want", "may",
            "be", "is", "slide",
        ]),
        ((uint)(SignWord.Joint | SignWord.Filler), ["on", "from", "at", "by", "in", "about"]));

    /// <summary>Returns the combined roles of all words of a piece of text.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="others">The number of words that do not occur on signs.</param>
    /// <param name="names">The number of other words that form a name after <see cref="SignWord.Joint"/>: <c>on Harbour Post</c>.</param>
    public static SignWord Of(ReadOnlySpan<char> text, out int others, out int names)
    {
        names = 0;
        var said = SignWord.None;
        var isName = false;
        others = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!Characters.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var word = (SignWord)Table.Longest(text, i, 0, out var length);
            if (length == 0)
            {
                var inName = isName && Characters.IsUpper(text[i]);
                names += inName ? 1 : 0;
                others += inName ? 0 : 1;
                while (i + length < text.Length && IsOfWord(text[i + length]))
                {
                    length++;
                }
            }
            else
            {
                isName = (word & SignWord.Joint) != 0;
            }

            said |= word;
            i += length;
        }

        return said;
    }

    /// <summary>Returns the combined roles of all words, counting the words of names as others.</summary>
    public static SignWord Of(ReadOnlySpan<char> text, out int others)
    {
        var said = Of(text, out others, out var names);
        others += names;
        return said;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsOfWord(char c) => LetterKinds.IsWord(c) || c is '\'' or '\u2019' or '-' or '&';
}

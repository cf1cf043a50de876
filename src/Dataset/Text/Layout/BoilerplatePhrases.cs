using Dataset.Text.Sentences;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Boilerplate that web pages put around a story. Collected from the templates of common publishing systems (WordPress, Ghost, Medium,
/// Arc) and the usual wording of share, newsletter, consent, comment and paywall boxes on English news sites.
/// </summary>
internal static class BoilerplatePhrases
{
    /// <summary>Whole lines after which more boilerplate is expected.</summary>
    public static readonly PhraseSet Openers = new(
        "people are also reading", "get caught up", "stories to keep you informed", "related tags", "related", "you may also like", "you might also like",
        "you may also be interested in", "you might be interested in", "you may like", "you might like", "also read", "also on", "see also", "more from",
        "more like this", "more on this", "more on this topic", "more on this issue", "more about", "more to explore", "explore more",
        "explore more on these topics", "explore topics", "latest", "most recent", "popular now", "popular", "trending", "trending now", "trending on",
        "recommended", "recommended for you", "recommended videos", "we recommend", "editor's pick", "editors' pick", "don't miss", "in case you missed it",
        "read next", "read this next", "up next", "next up", "what to read next", "keep reading", "post navigation", "sponsored stories", "sponsored content",
        "sponsored links", "from our partners", "around the web", "from the web", "paid content", "partner content", "post a comment", "view comments",
        "be the first to comment", "what do you think", "sign up for our newsletter", "sign up for our newsletters", "sign up for newsletters",
        "sign up to our newsletter", "sign up for the newsletter", "subscribe to our newsletter", "subscribe to our newsletters",
        "subscribe to the newsletter", "join our newsletter", "get our newsletter", "newsletter", "newsletters", "newsletter sign up", "newsletter signup",
        "get the newsletter", "get the latest", "stay informed", "stay connected", "stay up to date", "subscribe now", "subscribe today", "tags",
        "filed under", "topics", "topics you follow", "categories", "in this topic", "about the author", "about the authors", "about the writer",
        "about author", "author bio", "meet the author",

        // The end of press releases and agency reports.
        "ends", "end", "enditem", "end item");

    /// <summary>Whole lines that head the menus around a page; the lines below them are not a list of stories.</summary>
    public static readonly PhraseSet Menus = new(
        "about us", "contact us", "quick links",
        "useful links", "follow us", "follow us on social", "connect with us", "connect", "our products", "our sites", "our network", "site map",
        "sitemap", "site index", "site information navigation", "footer", "back to top", "back to top button", "go to home page", "privacy policy",
        "terms of use", "terms of service", "terms and conditions", "terms & conditions", "cookie policy", "popular resources", "adblock detected",
        "ad blocker detected", "ad block detected", "adblocker detected", "ad-blocker detected");

    /// <summary>Whole lines that are followed by readers' comments.</summary>
    public static readonly PhraseSet Closers = new(
        "leave a reply", "leave a comment", "leave a response", "post a comment", "add a comment", "write a comment", "join the conversation",
        "join the discussion", "comments", "comment", "reader comments", "readers' comments", "view comments", "show comments", "load comments",
        "comments are closed", "no comments", "no comments yet", "cancel reply", "be the first to comment", "start the discussion", "responses",
        "comment on this story", "comment on this article", "what readers say");

    /// <summary>Beginnings of lines after which more boilerplate is expected.</summary>
    public static readonly PhraseSet OpenerBeginnings = new(
        "related:", "more from", "more in", "trending on", "recommended for", "read more from", "sign up for our", "sign up to our",
        "sign up for the", "sign up to receive", "sign up here", "subscribe to our", "subscribe to the", "subscribe for", "topics:", "tags:",
        "tagged:", "filed under:", "categories:", "posted in:", "posted in", "relevant tags:", "\u00A9", "copyright", "(c)", "all rights reserved",
        "your email address will not be published", "save my name, email", "comments (", "for more stories", "top reads on", "more stories from",
        "more information:", "journal information:", "citation:", "provided by", "our coverage of", "get more from", "previous article", "more about the",
        "our standards:", "most read", "most popular in", "most popular stories", "most viewed", "next article", "join our", "end) dow jones",
        "notes to editors", "note to editors", "media contact:", "media contacts:", "press contact:", "media enquiries:", "media inquiries:");

    /// <summary>Whole lines that are boilerplate on their own, also in the middle of a story.</summary>
    public static readonly PhraseSet Lines = new(
        "published", "last updated", "ad", "ads", "ad feedback", "promoted", "skip ad", "article continues after advertisement", "article continues after ad",
        "report ad", "report this ad", "remove ads", "share this page", "share on x", "share via email", "retweet", "pin", "pin it", "e-mail alerts",
        "copy link", "copy url", "copy this link", "link was copied", "copied to clipboard", "link copied to clipboard", "save", "save article", "saved",
        "save for later", "like", "likes", "like this", "following", "followers", "unfollow", "pause", "mute", "unmute", "live", "live tv", "close",
        "close dialog", "open", "menu", "open menu", "close menu", "search", "toggle navigation", "skip navigation", "skip to navigation", "skip to footer",
        "jump to content", "open toolbar", "login", "log out", "sign out", "subscriber only", "subscribers only", "for subscribers", "my account", "account",
        "settings", "donate", "donate now", "give", "support us", "become a member", "show more", "show less", "load more", "learn more", "find out more",
        "more", "collapse", "next", "previous", "prev", "back", "home", "homepage", "home page", "top", "go back", "download app", "download the app",
        "get the app", "open in app", "toggle caption", "hide caption", "view image in fullscreen", "open image modal", "open image in gallery", "loading...",
        "opens in a new window", "opens in new window", "opens in new tab", "x", "youtube", "linked in", "telegram", "tiktok", "wechat", "weibo", "snapchat",
        "threads", "bluesky", "mastodon", "rss", "rss feed", "messenger", "viber", "vk", "line", "google news", "google+", "stumbleupon", "accept",
        "accept all", "accept cookies", "accept all cookies", "reject all", "manage cookies", "cookie settings", "manage preferences", "i accept", "i agree",
        "got it", "no thanks", "not now", "maybe later", "dismiss", "exclusive content", "premium", "get deal", "buy now", "shop now", "see at amazon",
        "buy tickets", "increase text", "decrease text", "text size", "font size", "accessibility", "accessibility tools", "translate", "desktop version",
        "mobile version", "rate this", "rate this article", "report an error", "report a typo", "report a correction", "suggest a correction",
        "give feedback", "feedback", "corrections", "reprints", "request reprint", "permissions", "licensing", "republish", "republish this article",
        "table of contents", "in this article", "on this page", "key takeaways", "sponsor message", "transcript", "create free account",
        "follow your favorite stocks", "email address", "type your email", "show full article", "reuse this content", "contact form", "first edition",
        "final edition", "late edition", "early edition", "national edition", "metro edition", "from our own correspondent", "from our special correspondent",
        "from our correspondent", "from a correspondent", "by telegraph", "by cable", "by wireless", "we value your privacy", "your privacy choices",
        "we care about your privacy", "your privacy matters", "story saved", "report an editorial error", "report a technical issue",
        "editorial code of conduct", "sharing is caring", "story highlights", "media playback is unsupported on your device", "thanks for watching",
        "current issue", "story timeline", "on topic");

    /// <summary>Beginnings of lines that are boilerplate on their own, also in the middle of a story.</summary>
    public static readonly PhraseSet LineBeginnings = new(
        "read more", "follow your", "page: 1 2", "pages: 1 2", "read also:", "read also |", "also read:", "also read |", "also read -", "read |", "watch |",
        "required reading:",
        "this article is more than", "heard on", "listen to this article", "you can now listen", "newyou can now listen", "promotedlisten to", "list of",
         "read next:", "read:", "see also:", "see more:", "see more from", "see full",
        "show all", "more:", "watch:", "watch live:", "listen:", "must read:", "related story:", "related article:", "related stories:",
        "related video:", "related news:", "don't miss:", "in pictures:", "in photos:", "explainer:", "see all", "click here", "click to", "tap here",
        "follow us on", "follow us", "like us on", "like this article", "find us on", "visit us on", "join us on", "download our",
        "download the", "install the", "share on", "share this on", "share via", "share:", "tweet this", "views:", "post views:", "page views:",
        "hits:", "total views", "continued on page", "continued from page", "reading time", "read time", "time to read", "estimated reading time",
        "image source", "featured image", "get the latest", "get breaking news", "get our", "get unlimited", "stay up to date", "sign up", "subscribe to",
        "already a subscriber", "already have an account", "create a free account", "your account", "please consider supporting", "please disable",
        "please enable", "please turn off", "please sign in", "please log in", "please subscribe", "please support", "support our", "support independent",
        "we use cookies", "this site uses cookies", "this website uses cookies", "by continuing", "by signing up", "by subscribing", "by clicking",
        "by submitting", "by providing", "required fields", "your email", "enter your email", "thank you for subscribing", "thanks for signing up",
        "thank you for reading", "this video", "after newsletter promotion", "end of newsletter promotion", "skip past newsletter", "log in to", "login to",
        "why you can trust", "be the first to", "enable cookies", "please use", "this article is for subscribers", "this content is", "this site is protected",
        "to continue reading", "to read the full", "continue reading", "you have reached", "you've reached", "you are using", "you have been", "unlock",
        "see comments", "view this post", "a post shared by", "view on", "story continues", "article continues", "advertisement");

    /// <summary>Beginnings of lines above links: <c>Read more coverage of the coast</c>.</summary>
    public static readonly PhraseSet Announcers = new("read more", "see more");

    /// <summary>Beginnings of lines that direct the reader to an address.</summary>
    public static readonly PhraseSet Pointers =
        new("follow", "read", "visit", "see", "more", "for more", "find", "watch", "listen", "click", "download", "sign up", "subscribe", "get", "join",
        "like");

    /// <summary>Targets of lines that begin with a pointer: social networks, and the site's email.</summary>
    public static readonly PhraseSet Targets = new(
        "on twitter", "on facebook", "on instagram", "on x", "on tiktok", "on youtube", "on linkedin", "on threads", "on bluesky", "on snapchat",
        "on pinterest",
        "on google+", "on google plus", "on telegram", "on whatsapp", "newsletter", "newsletters", "email alerts", "e-mail alerts", "news alerts", "@");

    /// <summary>Beginnings of lines after which the story continues.</summary>
    public static readonly PhraseSet Resumers = new(
        "story continues", "story continued", "article continues", "article continued", "content continues", "continue reading the main story",
        "continue reading below",
        "scroll to continue",
        "advertisement", "skip advertisement", "skip ad", "after newsletter promotion", "ad feedback", "report this ad", "end of newsletter promotion");

    /// <summary>Beginnings of whole sentences that pages address to their readers.</summary>
    public static readonly PhraseSet SentenceBeginnings = new(
        "\u00A9", "copyright \u00A9", "copyright (c)",
        "your email address will not", "required fields", "save my name", "we use cookies", "this site uses cookies", "this website uses cookies",
        "this site is protected", "please consider supporting", "please disable", "please enable javascript", "please turn off", "please sign in",
        "please log in", "please subscribe", "sign up for", "sign up here", "subscribe to", "subscribe for", "already a subscriber",
        "already have an account", "click here", "click on the", "tap here", "follow us", "like us on", "find us on", "join us on", "download our",
        "download the app", "install the", "share this article", "share this story", "thank you for subscribing", "thanks for signing up",
        "thank you for reading", "this article is for subscribers", "to continue reading", "to read the full", "continue reading",
        "you have reached your", "you've reached your", "story continues", "article continues", "read more", "read our", "see also:", "watch:",
        "get the latest", "get our", "stay up to date", "support our journalism", "a version of this article", "a version of this story", "got a tip",
        "have a tip", "this story has been updated", "our standards:", "this article was originally published on", "comments are closed",
        "opens in a new", "except for the headline", "get current updates", "get latest", "track latest", "catch all the",
        "privacy notice", "our morning email", "the times is committed to publishing", "save articles to read later", "the comments below have not",
        "the views expressed in the contents above", "your subscription", "share your thoughts", "tell us in the comments", "correction:", "corrections:",
        "clarification:",
        "correction appended", "correction,", "this version corrects", "an earlier version of this",
        "this article has been corrected", "this story has been corrected", "this article was amended", "this story was amended", "clarification,",
        "required reading:", "clarification appended", "editor's note:", "editors' note:", "editors note:");

    /// <summary>Phrases that make even a sentence or two boilerplate: full sentences of newsletter, consent and shop boxes.</summary>
    public static readonly PhraseSet InSentences = new(
        "by signing up", "you are signing up", "sign up to receive", "unsubscribe at any time", "can unsubscribe", "to unsubscribe",
        "you agree to our", "you agree to the", "you are agreeing to", "you consent to", "you are consenting", "protected by recaptcha",
        "may earn a commission", "earn a commission", "affiliate commission", "earn an affiliate", "log in again", "you must be logged in",
        "you need to be logged in", "your email address", "article appears in print", "version of this article appears",
        "version of this story appeared", "all rights reserved", "disable your ad blocker", "disabling your ad blocker", "turn off your ad blocker",
        "reproduced without permission", "without written permission", "get more from", "support our journalism", "subscribe to our",
        "subscribe to the newsletter", "sign up for our", "sign up to our", "uses cookies", "using cookies", "to your inbox", "in your inbox",
        "use cookies to", "google recaptcha", "reach her at", "reach him at", "reach them at", "tips can be sent to", "fastest source for",
        "reader-supported publication", "to receive new posts", "find out what's happening in", "i understand and agree", "get local news delivered",
        "views expressed are", "views expressed here", "opinions expressed are", "opinions expressed here",

        // Notices about advertisements, accounts, comments and licenses.
        "advertisement has not loaded", "scroll down to comment", "our community guidelines", "community guidelines for more", "create an account or sign in",
        "sign in to continue", "unlimited online access", "access articles from across", "with one account.", "as a preferred source", "in my bookmarks",
        "under a creative commons", "for licensing opportunities", "reprinted with permission", "republished with permission", "with permission or license",
        "available without charge to any eligible", "republish our", "read the original article", "read the original story", "article originally published",
        "story originally published", "get in touch with our", "emailing us at", "email us at", "page may include affiliate", "successfully subscribed",
        "please enter a valid", "send tips to", "send your tips to", "commission at no extra cost", "click here to", "click here for", "click here.",
        "like and share", "please share this", "follow us on");

    /// <summary>Phrases that, anywhere in a short line, make it boilerplate.</summary>
    public static readonly PhraseSet Anywhere = new(
        "all rights reserved", "ad blocker", "adblock", "ad-blocker", "privacy policy", "terms of service", "terms of use", "cookie policy",
        "min read", "minute read", "mins read", "minutes read", "minute listen", "min listen", "to your inbox", "in your inbox", "your inbox", "our newsletter",
        "our newsletters", "e-mail newsletter", "email newsletter", "email updates", "free newsletter", "daily newsletter", "weekly newsletter",
        "affiliate commission", "affiliate links", "opens in new", "may not be reproduced", "click here", "share link", "sign up for", "follow us on",
        "download the app", "download our app", "video player", "your browser", "supported browser", "follow him on", "follow her on", "follow them on",
        "on twitter at", "can be reached at", "may be reached at", "can be contacted at", "contact him at", "contact her at", "contact them at", "email him at",
        "email her at");
}

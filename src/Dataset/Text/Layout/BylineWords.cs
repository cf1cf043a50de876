using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>The words of bylines, as English-language newspapers, agencies and sites print them.</summary>
internal static class BylineWords
{
    /// <summary>Cues before the first name.</summary>
    public static readonly PhraseSet Cues = new(
        "by", "by:", "written by", "words by", "story by", "text by", "report by", "reported by", "article by", "analysis by", "opinion by",
        "commentary by", "column by", "review by", "reviewed by", "interview by", "compiled by", "contributed by", "posted by", "published by",
        "submitted by", "author:", "authors:", "byline:", "reporter:", "writer:", "exclusive by", "story and photos by", "photos and story by", "guest post by",
        "guest column by", "as told to");

    /// <summary>Labels on a line of their own above a name.</summary>
    public static readonly PhraseSet Labels = new("author", "authors", "byline", "writer");

    /// <summary>Words in a job title or the name of a company, in addition to <see cref="Functions"/>: a part that contains one names no author.</summary>
    public static readonly PhraseSet Roles = new(
        "contributing", "analyst", "staff", "bureau", "chief", "fellow", "professor", "intern", "team", "desk", "service", "agency", "agencies", "news",
        "newsroom", "press", "newspaper", "newspapers", "magazine", "network", "times", "post", "tribune", "herald", "journal", "gazette", "telegraph",
        "guardian", "globe", "chronicle", "observer", "media", "director", "president", "author", "special", "senior", "freelance", "politics",
        "business", "sports", "health", "science", "technology", "founder", "ceo", "phd", "ph.d", "m.d", "today", "inc", "llc", "plc", "ltd", "limited",
        "corp", "corporation", "company", "holdings", "group", "university", "institute", "foundation", "sponsored", "follow", "updated", "published",
        "posted", "read", "min", "am", "pm", "a.m", "p.m");

    /// <summary>Job titles at a newspaper.</summary>
    public static readonly PhraseSet Functions = new(
        "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "editor-in-chief", "columnist", "columnists",
        "contributor", "contributors", "producer", "critic", "critics", "photographer");

    /// <summary>Words in the names of newspapers.</summary>
    public static readonly PhraseSet Papers = new(
        "network", "times", "post", "tribune", "herald", "journal", "gazette", "telegraph", "telegram", "guardian", "globe", "chronicle", "observer",
        "courier", "dispatch", "register", "record", "sentinel", "star", "sun", "news", "press", "daily", "mercury", "examiner", "enquirer",
        "inquirer", "advertiser", "republic", "republican", "democrat", "independent", "bulletin", "leader", "eagle", "citizen", "today", "argus",
        "echo", "mail", "express", "mirror", "standard", "union", "world", "service");

    /// <summary>Words that end the names; the text after them says where, when or for whom.</summary>
    public static readonly PhraseSet Stops = new(
        "for", "in", "at", "of", "from", "on", "via", "published", "updated", "posted", "is", "special to", "to");

    /// <summary>Suffixes of a name after a comma.</summary>
    public static readonly PhraseSet Suffixes = new(
        "jr", "sr", "ii", "iii", "iv", "jnr", "snr", "esq");

    /// <summary>Lowercase words inside names of people.</summary>
    public static readonly PhraseSet Particles = new(
        "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "van", "von", "der", "den", "ter", "ten", "bin", "ibn", "bint",
        "al", "el", "abu", "zu", "af", "av", "y", "e", "san", "st", "mac", "o", "d", "l", "ap", "dela", "vom", "zum", "ul", "ur");

    /// <summary>Words that never begin a name.</summary>
    public static readonly PhraseSet Determiners = new([
        "the", "a", "an", "this", "that", "these", "those", "our", "your", "my", "his", "her", "their", "its", "by", "in", "on", "at", "to", "for",
        "from", "how", "why", "what", "when", "where", "which", "all", "any", "no", "not", "and", "or", "but", "if", "as", "of", "now", "then",
        "next", "last", "early", "late", "contrast", .. Calendar.NotNames]);

    /// <summary>Words that begin a line of capitalized words that is not a name, in addition to <see cref="Determiners"/>.</summary>
    public static readonly PhraseSet NoNames = new(
        "with", "who", "is", "are", "was", "were", "will", "can", "could", "should", "would", "do", "does", "did", "has", "have", "had", "be", "new",
        "more", "most", "us", "uk", "u.s", "eu", "un", "latest", "breaking", "top", "best", "north", "south", "east", "west", "middle", "united",
        "white", "supreme", "prime", "real", "high", "world", "news", "home", "read", "watch", "photo", "video", "live", "press", "special", "personal",
        "public", "national", "international", "local", "business", "politics", "sports", "health", "climate", "energy", "science", "tech", "culture",
        "opinion", "editorial", "april", "june", "august", "girls", "boys", "women", "women's", "men", "men's", "prep", "varsity", "college", "school",
        "schools", "police", "crime", "court", "courts", "council", "weather", "traffic", "election", "elections", "results", "scores", "standings",
        "obituaries", "letters", "classifieds", "events", "calendar");

    /// <summary>Weekdays, in full and abbreviated, except <c>Sun</c>, which is more often a newspaper.</summary>
    public static readonly PhraseSet Days = new(Array.FindAll(Calendar.WeekdayForms, day => day != "sun"));
}

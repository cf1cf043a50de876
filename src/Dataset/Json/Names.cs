using System;

namespace Dataset.Json;

/// <summary>The names of enumeration values in JSON.</summary>
internal static class Names
{
    public static ReadOnlySpan<byte> Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person"u8,
        EntityKind.Organization => "organization"u8,
        EntityKind.Place => "place"u8,
        _ => "event"u8,
    };

    public static ReadOnlySpan<byte> Of(ArticleFormat format) => format == ArticleFormat.Markdown ? "markdown"u8 : "plainText"u8;

    public static ReadOnlySpan<byte> Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct"u8,
        QuoteKind.Partial => "partial"u8,
        _ => "term"u8,
    };

    public static ReadOnlySpan<byte> Of(Attribution attribution) => attribution switch
    {
        Attribution.Explicit => "explicit"u8,
        Attribution.Pronoun => "pronoun"u8,
        Attribution.Continued => "continued"u8,
        Attribution.Implied => "implied"u8,
        Attribution.Declared => "declared"u8,
        _ => "none"u8,
    };

    public static ReadOnlySpan<byte> Of(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error"u8,
        IssueSeverity.Warning => "warning"u8,
        IssueSeverity.Info => "info"u8,
        _ => "hidden"u8,
    };

    public static ReadOnlySpan<byte> Of(Coverage coverage) => coverage switch
    {
        Coverage.Asserts => "asserts"u8,
        Coverage.Disputes => "disputes"u8,
        Coverage.Both => "both"u8,
        _ => "silent"u8,
    };

    public static ReadOnlySpan<byte> Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Deleted => "deleted"u8,
        ChangeKind.Inserted => "inserted"u8,
        ChangeKind.Replaced => "replaced"u8,
        _ => "equal"u8,
    };

    public static ReadOnlySpan<byte> Of(BlockKind kind) => kind switch
    {
        BlockKind.Separator => "separator"u8,
        BlockKind.Headline => "headline"u8,
        BlockKind.Section => "section"u8,
        BlockKind.Deck => "deck"u8,
        BlockKind.Byline => "byline"u8,
        BlockKind.Subheading => "subheading"u8,
        BlockKind.Paragraph => "paragraph"u8,
        BlockKind.Credit => "credit"u8,
        BlockKind.Code => "code"u8,
        BlockKind.Table => "table"u8,
        BlockKind.Markup => "markup"u8,
        _ => "boilerplate"u8,
    };
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Dataset.Completion.Literals;
using Dataset.Emitter;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Completion;

/// <summary>Creates items from suggestions. An item is plain data: its properties contain the change that it makes and its description.</summary>
internal static class Items
{
    private const string Inserted = "Dataset.Inserted";
    private const string Start = "Dataset.Start";
    private const string Length = "Dataset.Length";
    private const string Note = "Dataset.Note";
    private const string Subject = "Dataset.Subject";

    // The punctuation characters that may occur in a phrase.
    private const string Marks = " ,.;:!?'\"()[]/\\&%$-\u2013\u2014\u2018\u2019\u201C\u201D";

    // Typing a space or a comma continues the phrase and never commits an item.
    private static readonly CompletionItemRules Rules = CompletionItemRules.Default
        .WithCommitCharacterRules(ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)))
        .WithFilterCharacterRules(ImmutableArray.Create(
            CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, ImmutableArray.CreateRange(Marks))));

    private static readonly CompletionItemRules FirstRules = Rules.WithMatchPriority(1);

    /// <summary>Creates the items, sorted like the suggestions.</summary>
    public static List<CompletionItem> Make(LiteralAt literal, Suggestions suggestions)
    {
        var items = new List<CompletionItem>(suggestions.Items.Count);
        foreach (var suggestion in suggestions.Items)
        {
            items.Add(Make(literal, suggestion, items.Count));
        }

        return items;
    }

    /// <summary>Returns the change that an item makes to the document.</summary>
    public static TextChange GetChange(CompletionItem item) => new(
        new SourceSpan(ReadNumber(item, Start) ?? item.Span.Start, ReadNumber(item, Length) ?? item.Span.Length), Read(item, Inserted) ?? item.DisplayText);

    /// <summary>Returns the description of an item, or an empty string if it was not set.</summary>
    public static string GetNote(CompletionItem item) => Read(item, Note) ?? "";

    /// <summary>Returns the subject to describe if the description is empty.</summary>
    public static string? GetSubject(CompletionItem item) => Read(item, Subject);

    private static CompletionItem Make(LiteralAt literal, Suggestion suggestion, int index)
    {
        // If the literal's form cannot express the text, an ordinary literal replaces the whole literal.
        var written = literal.Form.Write(suggestion.Text);
        var span = written is null ? literal.Whole : literal.Content;
        var properties = ImmutableDictionary.CreateBuilder<string, string>();
        properties.Add(Inserted, written ?? Literal.String(suggestion.Text));
        properties.Add(Start, span.Start.ToString(CultureInfo.InvariantCulture));
        properties.Add(Length, span.Length.ToString(CultureInfo.InvariantCulture));
        properties.Add(Note, suggestion.Note);
        if (suggestion.Subject is { } subject)
        {
            properties.Add(Subject, subject);
        }

        return CompletionItem.Create(
            OneLine(suggestion.Text),
            filterText: GetFilterText(literal, suggestion),
            sortText: index.ToString("D4", CultureInfo.InvariantCulture),
            properties: properties.ToImmutable(),
            tags: ImmutableArray.Create(suggestion.Tag),
            rules: suggestion.IsFirst ? FirstRules : Rules,
            displayTextPrefix: null,
            displayTextSuffix: null,
            inlineDescription: suggestion.Hint.Length == 0 ? null : suggestion.Hint,
            isComplexTextEdit: written is null);
    }

    // Editors compare it with the content of the literal, some up to the caret, some up to its end.
    private static string GetFilterText(LiteralAt literal, Suggestion suggestion)
    {
        if (suggestion.Matched < 0 && literal.SourceAfter.Length == 0)
        {
            return MarkWords(Write(literal, suggestion.Text));
        }

        var rest = suggestion.Matched > 0 ? suggestion.Text.Substring(suggestion.Matched) : suggestion.Text;
        return MarkWords(literal.SourceBefore + literal.SourceAfter + Write(literal, rest));
    }

    // Roslyn matches each typed word separately, and a short one only at an initial uppercase letter: "opened ag" would not match "opened again".
    private static string MarkWords(string text)
    {
        var result = text.ToCharArray();
        for (var i = 1; i < result.Length; i++)
        {
            if (result[i - 1] == ' ')
            {
                result[i] = char.ToUpperInvariant(result[i]);
            }
        }

        return new(result);
    }

    private static string Write(LiteralAt literal, string text) => literal.Form.Write(text) ?? text;

    private static string OneLine(string text) => text.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029']) < 0 ? text : Literal.String(text).Trim('"');

    private static string? Read(CompletionItem item, string name) => item.Properties.TryGetValue(name, out var value) ? value : null;

    private static int? ReadNumber(CompletionItem item, string name) =>
        int.TryParse(Read(item, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

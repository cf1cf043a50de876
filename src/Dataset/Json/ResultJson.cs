using System;
using System.Linq;
using System.Text.Json;

namespace Dataset.Json;

/// <summary>
/// Writes the JSON of the results of searches, comparisons and analyses. An article is written as its key and a term as its text, so results stay small and
/// do not include the corpus.
/// </summary>
internal static class ResultJson
{
    /// <summary>Writes a result as a separate object.</summary>
    /// <exception cref="NotSupportedException">The value is of a type that has no JSON.</exception>
    public static void Write(Utf8JsonWriter writer, object result)
    {
        writer.WriteStartObject();
        switch (result)
        {
            case Term term:
                WriteContent(writer, term);
                break;
            case ArticleTerm term:
                WriteContent(writer, term);
                break;
            case SearchHit hit:
                WriteContent(writer, hit);
                break;
            case SimilarArticle similar:
                writer.WriteString("article"u8, similar.Article.Key);
                writer.WriteNumber("score"u8, similar.Score);
                break;
            case NameSuggestion name:
                WriteContent(writer, name);
                break;
            case ConcordanceLine line:
                WriteContent(writer, line);
                break;
            case SimilarPair<Sentence> pair:
                WritePair(writer, pair.Score, pair.First, pair.Second);
                break;
            case SimilarPair<Quote> pair:
                WritePair(writer, pair.Score, pair.First, pair.Second);
                break;
            case Wording<Sentence> wording:
                TableJson.WriteWording(writer, wording);
                break;
            case Wording<Quote> wording:
                TableJson.WriteWording(writer, wording);
                break;
            case CoverageTable table:
                TableJson.WriteContent(writer, table);
                break;
            case CoverageRow row:
                TableJson.WriteContent(writer, row);
                break;
            case CoverageColumn column:
                TableJson.WriteContent(writer, column);
                break;
            case CoverageCell cell:
                TableJson.WriteContent(writer, cell);
                break;
            case TimelineEntry entry:
                TableJson.WriteContent(writer, entry);
                break;
            case TextChange change:
                writer.WriteString("kind"u8, Names.Of(change.Kind));
                ValueJson.Write(writer, "old"u8, change.Old);
                ValueJson.Write(writer, "new"u8, change.New);
                break;
            case Word word:
                ValueJson.WriteSpan(writer, word.Span);
                writer.WriteString("text"u8, word.AsSpan());
                break;
            case DateSpan date:
                ValueJson.WriteSpan(writer, date.Span);
                ValueJson.WriteRange(writer, date.Range);
                break;
            case QuoteSpan quote:
                WriteContent(writer, quote);
                break;
            case ReadingChange change:
                WriteContent(writer, change);
                break;
            case CorpusComparison comparison:
                writer.WriteString("old"u8, comparison.Old.Name);
                writer.WriteString("now"u8, comparison.Now.Name);
                PartJson.WriteArray(writer, "changes"u8, comparison.Changes, WriteContent);
                break;
            case CorpusIssue issue:
                WriteContent(writer, issue);
                break;
            default:
                throw new NotSupportedException($"A {result.GetType().Name} has no JSON representation.");
        }

        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, Term term)
    {
        writer.WriteString("text"u8, term.Text);
        writer.WriteNumber("count"u8, term.Count);
        writer.WriteNumber("articleCount"u8, term.ArticleCount);
    }

    private static void WriteContent(Utf8JsonWriter writer, NameSuggestion name)
    {
        writer.WriteString("name"u8, name.Name);
        writer.WriteString("kind"u8, Names.Of(name.Kind));
        PartJson.WriteStrings(writer, "aliases"u8, name.Aliases);
        writer.WriteNumber("count"u8, name.Count);
        PartJson.WriteStrings(writer, "articles"u8, [.. name.Articles.Select(article => article.Key)]);
    }

    private static void WriteContent(Utf8JsonWriter writer, ArticleTerm term)
    {
        writer.WriteString("article"u8, term.Article.Key);
        writer.WriteString("term"u8, term.Term.Text);
        writer.WriteNumber("count"u8, term.Count);
        writer.WriteNumber("tfIdf"u8, term.TfIdf);
    }

    private static void WriteContent(Utf8JsonWriter writer, SearchHit hit)
    {
        writer.WriteString("article"u8, hit.Article.Key);
        writer.WriteNumber("score"u8, hit.Score);
        if (hit.Sentence is { } sentence)
        {
            writer.WriteStartObject("sentence"u8);
            writer.WriteNumber("index"u8, sentence.Index);
            ValueJson.WritePiece(writer, hit.Article, sentence.Span);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("sentence"u8);
        }

        writer.WriteStartArray("highlights"u8);
        foreach (var span in hit.Highlights)
        {
            ValueJson.Write(writer, span);
        }

        writer.WriteEndArray();
    }

    private static void WriteContent(Utf8JsonWriter writer, ConcordanceLine line)
    {
        writer.WriteString("article"u8, line.Article.Key);
        ValueJson.WriteSpan(writer, line.Span);
        ValueJson.WriteIndex(writer, "sentence"u8, line.Sentence?.Index);
        writer.WriteString("left"u8, line.Left);
        writer.WriteString("keyword"u8, line.Keyword);
        writer.WriteString("right"u8, line.Right);
    }

    private static void WritePair(Utf8JsonWriter writer, double score, ArticlePart first, ArticlePart second)
    {
        writer.WriteNumber("score"u8, score);
        writer.WritePropertyName("first"u8);
        PartJson.WriteAlone(writer, first);
        writer.WritePropertyName("second"u8);
        PartJson.WriteAlone(writer, second);
    }

    private static void WriteContent(Utf8JsonWriter writer, QuoteSpan quote)
    {
        ValueJson.WriteSpan(writer, quote.Span);
        writer.WriteString("kind"u8, Names.Of(quote.Kind));
        writer.WriteString("attribution"u8, Names.Of(quote.Attribution));
        ValueJson.Write(writer, "speaker"u8, quote.Speaker);
        ValueJson.Write(writer, "cue"u8, quote.Cue);
        writer.WriteNumber("utterance"u8, quote.Utterance);
        writer.WriteNumber("paragraph"u8, quote.Paragraph);
    }

    private static void WriteContent(Utf8JsonWriter writer, ReadingChange change)
    {
        writer.WriteString("article"u8, change.Article);
        writer.WriteString("part"u8, JsonNamingPolicy.CamelCase.ConvertName(change.Part.ToString()));
        ValueJson.Write(writer, "oldSpan"u8, change.OldSpan);
        ValueJson.Write(writer, "newSpan"u8, change.NewSpan);
        writer.WriteString("old"u8, change.Old);
        writer.WriteString("new"u8, change.New);
    }

    private static void WriteContent(Utf8JsonWriter writer, CorpusIssue issue)
    {
        writer.WriteString("id"u8, issue.Id);
        writer.WriteString("severity"u8, Names.Of(issue.Severity));
        writer.WriteString("message"u8, issue.Message);
        writer.WriteString("path"u8, issue.Path);
        writer.WriteNumber("line"u8, issue.Line);
        writer.WriteNumber("column"u8, issue.Column);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Text;
using Dataset.Text.FrontMatter;
using Dataset.Text.Layout;
using Dataset.Text.Unicode;

namespace Dataset.Schemas;

/// <summary>
/// Checks the front matter of one article against the schema and writes its values. Every error is reported at its place; an article with one has no values.
/// </summary>
internal sealed class DataChecker
{
    // The keys that FrontMatterFields reads; a record need not have them.
    private static readonly string[] ArticleKeys = ["title", "deck", "description", "date", "author", "authors", "publisher", "url", "tags"];

    private readonly FrontMatterSchema _schema;
    private readonly DataRules _rules;
    private readonly ArticlePlaces _places;
    private readonly IssueList _issues = new();
    private readonly List<ArticleReference> _references = [];
    private readonly List<EntityReference> _entities = [];
    private bool _hasError;

    private DataChecker(FrontMatterSchema schema, DataRules rules, ArticlePlaces places)
    {
        _schema = schema;
        _rules = rules;
        _places = places;
    }

    /// <summary>Checks the front matter of an article with the rules of its corpus.</summary>
    public static ArticleData Check(ReadArticle article, DataRules rules)
    {
        if (rules.Schema is not { IsValid: true } schema)
        {
            return ArticleData.None;
        }

        var entries = article.Entries;
        var places = new ArticlePlaces(entries?.Text ?? "", article.SourcePath, entries?.Origin ?? default);
        var checker = new DataChecker(schema, rules, places);
        var writer = new ValueWriter();
        checker.CheckRecord(schema.Records[0], entries?.Read()?.Entries ?? [], default, path: "", writer);
        if (article.IsExcluded)
        {
            // A draft may be unfinished; only the names that it uses still count.
            return ArticleData.None with { Entities = new EquatableArray<EntityReference>(checker._entities) };
        }

        return new(
            checker._hasError ? default : new EquatableArray<byte>(writer.ToArray()),
            new EquatableArray<ArticleReference>(checker._references),
            new EquatableArray<EntityReference>(checker._entities),
            checker._issues.ToArray());
    }

    private void CheckRecord(RecordSchema record, IReadOnlyList<DataEntry> entries, TextSpan place, string path, ValueWriter writer)
    {
        var chosen = Choose(record, entries, path);
        for (var i = 0; i < chosen.Length; i++)
        {
            var property = record.Properties[i];
            if (chosen[i] is { } entry)
            {
                CheckProperty(property, entry, Join(path, entry.Key), writer);
            }
            else if (property.IsRequired)
            {
                var where = path.Length == 0 ? "The front matter" : $"The front matter's '{path}'";
                Refuse(place, $"{where} has no '{NameOf(property)}', which {record.Name} requires");
            }
            else
            {
                WriteDefault(property, writer);
            }
        }
    }

    // For each parameter, the entry that is used: the one that is spelled like the parameter; otherwise, the first. The others are reported.
    private DataEntry?[] Choose(RecordSchema record, IReadOnlyList<DataEntry> entries, string path)
    {
        var chosen = new DataEntry?[record.Properties.Count];
        foreach (var entry in entries)
        {
            var index = record.Find(entry.Key);
            if (index < 0)
            {
                if (path.Length > 0 || !IsArticleKey(entry.Key))
                {
                    var hint = Nearest.GetHint(entry.Key, record.Properties.Select(NameOf));
                    Warn(entry.KeySpan, $"The front matter has the key '{Join(path, entry.Key)}', which {record.Name} does not define{hint}");
                }

                continue;
            }

            if (chosen[index] is not { } first)
            {
                chosen[index] = entry;
                continue;
            }

            var counts = IsExact(record.Properties[index], entry.Key) && !IsExact(record.Properties[index], first.Key) ? entry : first;
            var lost = counts.Key == first.Key ? entry : first;
            chosen[index] = counts;
            Warn(lost.KeySpan, $"The front matter's '{Join(path, lost.Key)}' and '{counts.Key}' are the same key of {record.Name}; '{counts.Key}' is used");
        }

        return chosen;
    }

    private static bool IsExact(SchemaProperty property, string key) => key == property.Key || key == NameOf(property);

    private bool IsArticleKey(string key)
    {
        foreach (var known in ArticleKeys)
        {
            if (TextScan.Is(key.AsSpan(), known))
            {
                return true;
            }
        }

        return _rules.Exclusions.Any(exclusion => KeyFolding.Matches(exclusion.Key, key));
    }

    /// <summary>Returns a parameter's name in front matter, unless another is specified: with a lowercase first letter.</summary>
    public static string NameOf(SchemaProperty property)
    {
        if (property.IsRenamed)
        {
            return property.Key;
        }

        // Initial uppercase letters become lowercase, except the one that begins the next word: SEOTitle becomes seoTitle.
        var name = property.Key.ToCharArray();
        for (var i = 0; i < name.Length && IsCapital(name[i]) && (i == 0 || i + 1 == name.Length || IsCapital(name[i + 1])); i++)
        {
            name[i] = CaseFolding.Fold(name[i]);
        }

        return new string(name);
    }

    private static bool IsCapital(char c) => Characters.Category(c) == UnicodeCategory.UppercaseLetter;

    private static string Join(string path, string key) => path.Length == 0 ? key : path + "." + key;

    private void CheckProperty(SchemaProperty property, DataEntry entry, string path, ValueWriter writer)
    {
        var value = entry.Value;
        if (value.Kind == DataKind.Null)
        {
            if (!property.Type.IsNullable || property.IsRequired)
            {
                Refuse(value, path, ExpectedOf(property.Type), "");
            }

            writer.WriteHasValue(false);
            return;
        }

        if (property.HasFlag)
        {
            writer.WriteHasValue(true);
        }

        if (CheckValue(property.Type, value, path, writer) is { } read)
        {
            foreach (var rule in property.Rules)
            {
                if (rule.Check(read) is { } expected)
                {
                    Refuse(value, path, expected, "");
                }
            }
        }
    }

    // Returns the value that rules compare; null if the value is invalid, and for records and references, which are not compared.
    private object? CheckValue(SchemaType type, DataValue value, string path, ValueWriter writer) => type.Kind switch
    {
        SchemaKind.Enum => CheckEnum(type.Enum!, value, path, writer),
        SchemaKind.Record => CheckMap(type, value, path, writer),
        SchemaKind.List => CheckList(type, value, path, writer),
        SchemaKind.Dictionary => CheckDictionary(type, value, path, writer),
        >= SchemaKind.Person and <= SchemaKind.Article => CheckReference(type, value, path, writer),
        _ => CheckScalar(ScalarTypes.Find(type.Kind)!, value, path, writer),
    };

    private object? CheckScalar(ScalarType type, DataValue value, string path, ValueWriter writer)
    {
        var read = type.Read(value, writer);
        if (read is null)
        {
            Refuse(value, path, type.Expected, type.GetHint(value));
        }

        return read;
    }

    private decimal? CheckEnum(EnumSchema type, DataValue value, string path, ValueWriter writer)
    {
        if (EnumReader.Read(type, value) is { } member)
        {
            writer.WriteInteger(member);
            return type.IsUnsigned ? unchecked((ulong)member) : (decimal)member;
        }

        Refuse(value, path, EnumReader.Describe(type), EnumReader.GetHint(type, value));
        return null;
    }

    private object? CheckMap(SchemaType type, DataValue value, string path, ValueWriter writer)
    {
        if (value.Kind == DataKind.Map)
        {
            CheckRecord(_schema.Records[type.Record], value.Entries, value.Span, path, writer);
        }
        else
        {
            Refuse(value, path, ExpectedOf(type), "");
        }

        return null;
    }

    private decimal? CheckList(SchemaType type, DataValue value, string path, ValueWriter writer)
    {
        if (value.Kind != DataKind.List)
        {
            Refuse(value, path, ExpectedOf(type), value.Kind == DataKind.Map ? "" : "; write a list with one item");
            return null;
        }

        writer.WriteCount(value.Items.Count);
        for (var i = 0; i < value.Items.Count; i++)
        {
            CheckItem(type.Item!, value.Items[i], $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", writer);
        }

        return (decimal)value.Items.Count;
    }

    private decimal? CheckDictionary(SchemaType type, DataValue value, string path, ValueWriter writer)
    {
        if (value.Kind != DataKind.Map)
        {
            Refuse(value, path, ExpectedOf(type), "");
            return null;
        }

        writer.WriteCount(value.Entries.Count);
        foreach (var entry in value.Entries)
        {
            writer.WriteString(entry.Key);
            CheckItem(type.Item!, entry.Value, Join(path, entry.Key), writer);
        }

        return (decimal)value.Entries.Count;
    }

    private void CheckItem(SchemaType type, DataValue value, string path, ValueWriter writer)
    {
        if (value.Kind == DataKind.Null)
        {
            if (!type.IsNullable)
            {
                Refuse(value, path, ExpectedOf(type), "");
            }

            writer.WriteHasValue(false);
            return;
        }

        if (type.IsNullable)
        {
            writer.WriteHasValue(true);
        }

        CheckValue(type, value, path, writer);
    }

    private object? CheckReference(SchemaType type, DataValue value, string path, ValueWriter writer)
    {
        if (value.Kind != DataKind.String)
        {
            Refuse(value, path, ExpectedOf(type), value.Kind == DataKind.Number ? "; put it in quotation marks" : "");
            return null;
        }

        if (type.Kind == SchemaKind.Article)
        {
            var key = ArticleKey.Normalize(value.Text);
            _references.Add(new(key, path, _places.At(value.Span)));
            writer.WriteString(key);
        }
        else if (type.Kind == SchemaKind.Claim)
        {
            if (!_rules.GetReferences().HasClaim(value.Text, out var why))
            {
                Refuse(value.Span, $"The front matter's '{path}' names the claim '{value.Text}', which the corpus does not declare{why}");
            }

            writer.WriteString(value.Text);
        }
        else if (_rules.GetReferences().FindEntity(KindOf(type.Kind), value.Text, out var why) is { } id)
        {
            _entities.Add(new(id, value.Text));
            writer.WriteEntity(id);
        }
        else
        {
            Refuse(value.Span, $"The front matter's '{path}' is '{value.Text}', {why}");
        }

        return null;
    }

    private static EntityKind? KindOf(SchemaKind kind) => kind switch
    {
        SchemaKind.Person => EntityKind.Person,
        SchemaKind.Organization => EntityKind.Organization,
        SchemaKind.Place => EntityKind.Place,
        SchemaKind.Event => EntityKind.Event,
        _ => null,
    };

    private static void WriteDefault(SchemaProperty property, ValueWriter writer)
    {
        if (property.Default?.GetValue() is not { } constant)
        {
            writer.WriteHasValue(false);
            return;
        }

        if (property.HasFlag)
        {
            writer.WriteHasValue(true);
        }

        if (property.Type.Kind == SchemaKind.Enum)
        {
            writer.WriteInteger(Constants.ToInt64(constant));
        }
        else
        {
            ScalarTypes.Find(property.Type.Kind)!.WriteDefault(constant, writer);
        }
    }

    private string ExpectedOf(SchemaType type) => type.Kind switch
    {
        SchemaKind.Enum => EnumReader.Describe(type.Enum!),
        SchemaKind.Record => $"a map with the keys of {_schema.Records[type.Record].Name}",
        SchemaKind.List => "a list",
        SchemaKind.Dictionary => "a map",
        SchemaKind.Article => "the key of an article",
        SchemaKind.Claim => "the id of a claim",
        >= SchemaKind.Person and <= SchemaKind.Entity => $"the name of {ReferenceTable.NameOf(KindOf(type.Kind))}",
        _ => ScalarTypes.Find(type.Kind)!.Expected,
    };

    private void Refuse(DataValue value, string path, string expected, string hint) =>
        Refuse(value.Span, $"The front matter's '{path}' is {Describe(value)}, but {expected} was expected{hint}");

    private static string Describe(DataValue value) => value.Kind switch
    {
        DataKind.Null => "empty",
        DataKind.List => "a list",
        DataKind.Map => "a map",
        DataKind.String => $"'{value.Text}'",
        DataKind.Number => $"the number {value.Text}",
        _ => value.Text,
    };

    private void Refuse(TextSpan span, string message)
    {
        _hasError = true;
        _issues.Add("DS0017", _places.At(span), message);
    }

    private void Warn(TextSpan span, string message) => _issues.Add("DS0018", _places.At(span), message);
}

using System.Collections.Generic;
using System.Globalization;
using Dataset.Schemas;

namespace Dataset.Emitter;

/// <summary>
/// Writes the JSON Schema of typed front matter. Names are spelled as in <see cref="DataChecker.NameOf"/>; the other accepted spellings cannot be expressed in
/// it.
/// </summary>
internal sealed class SchemaEmitter
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private readonly FrontMatterSchema _schema;
    private readonly SchemaText _text = new();

    private SchemaEmitter(FrontMatterSchema schema) => _schema = schema;

    public static string Emit(FrontMatterSchema schema) => new SchemaEmitter(schema).Emit();

    private string Emit()
    {
        _text.Object(null, () =>
        {
            _text.Text("$schema", Draft);
            WriteRecord(_schema.Records[0]);
            if (_schema.Records.Count > 1)
            {
                _text.Object("$defs", WriteDefinitions);
            }
        });
        return _text.ToString();
    }

    private void WriteDefinitions()
    {
        for (var i = 1; i < _schema.Records.Count; i++)
        {
            var record = _schema.Records[i];
            _text.Object(NameOf(i), () => WriteRecord(record));
        }
    }

    // Records with the same name may be in different namespaces.
    private string NameOf(int record)
    {
        var name = _schema.Records[record].Name;
        for (var i = 0; i < _schema.Records.Count; i++)
        {
            if (i != record && _schema.Records[i].Name == name)
            {
                return name + record.ToString(CultureInfo.InvariantCulture);
            }
        }

        return name;
    }

    private void WriteRecord(RecordSchema record)
    {
        _text.Text("title", record.Name);
        WriteDescription(record.Summary);
        _text.Text("type", "object");
        _text.Object("properties", () =>
        {
            foreach (var property in record.Properties)
            {
                _text.Object(DataChecker.NameOf(property), () => WriteProperty(property));
            }
        });
        var required = new List<string>();
        foreach (var property in record.Properties)
        {
            if (property.IsRequired)
            {
                required.Add(DataChecker.NameOf(property));
            }
        }

        if (required.Count > 0)
        {
            _text.List("required", () => required.ForEach(name => _text.Item(SchemaText.Quote(name))));
        }
    }

    private void WriteProperty(SchemaProperty property)
    {
        WriteDescription(property.Summary);
        var isNullable = property.Type.IsNullable && !property.IsRequired;
        WriteNullable(isNullable, () =>
        {
            WriteType(property.Type);
            RuleSchema.Write(property.Rules, property.Type, _text);
        });
        if (property.Default?.GetValue() is { } constant && DefaultText.Of(property.Type, constant) is { } json)
        {
            _text.Raw("default", json);
        }
    }

    private void WriteItem(SchemaType type) => WriteNullable(type.IsNullable, () => WriteType(type));

    private void WriteNullable(bool isNullable, System.Action write)
    {
        if (!isNullable)
        {
            write();
            return;
        }

        _text.List("anyOf", () =>
        {
            _text.Object(null, write);
            _text.Object(null, () => _text.Text("type", "null"));
        });
    }

    private void WriteType(SchemaType type)
    {
        switch (type.Kind)
        {
            case SchemaKind.Enum:
                WriteEnum(type.Enum!);
                break;
            case SchemaKind.Record:
                _text.Text("$ref", type.Record == 0 ? "#" : "#/$defs/" + NameOf(type.Record));
                break;
            case SchemaKind.List:
                _text.Text("type", "array");
                _text.Object("items", () => WriteItem(type.Item!));
                break;
            case SchemaKind.Dictionary:
                _text.Text("type", "object");
                _text.Object("additionalProperties", () => WriteItem(type.Item!));
                break;
            case >= SchemaKind.Person and <= SchemaKind.Article:
                _text.Text("type", "string");
                break;
            default:
                ScalarTypes.Find(type.Kind)!.Describe(_text);
                break;
        }
    }

    private void WriteEnum(EnumSchema type)
    {
        // A combination of flags in one string has no short form.
        _text.Text("type", "string");
        if (!type.IsFlags)
        {
            _text.List("enum", () =>
            {
                foreach (var member in type.Members)
                {
                    _text.Item(SchemaText.Quote(member.Name));
                }
            });
        }
    }

    private void WriteDescription(string? text)
    {
        if (text is not null)
        {
            _text.Text("description", text);
        }
    }
}

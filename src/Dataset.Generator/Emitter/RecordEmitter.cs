using System.Collections.Generic;
using System.Globalization;
using Dataset.Schemas;

namespace Dataset.Emitter;

/// <summary>
/// Writes the methods that create records from the values in the image: one for each record and each kind of collection. They call constructors and read values
/// in the order in which <see cref="DataChecker"/> wrote them; they make no decisions.
/// </summary>
internal sealed class RecordEmitter
{
    private const string Reader = "ref global::Dataset.CompilerServices.ValueReader reader";

    private readonly CodeWriter _writer;
    private readonly FrontMatterSchema _schema;
    private readonly Dictionary<SchemaType, string> _collections = [];
    private readonly Queue<SchemaType> _open = new();

    private RecordEmitter(CodeWriter writer, FrontMatterSchema schema)
    {
        _writer = writer;
        _schema = schema;
    }

    public static void Emit(CodeWriter writer, FrontMatterSchema schema)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        if (!schema.IsValid)
        {
            // The reported error keeps the project from being compiled; code that uses the type is still checked.
            writer.Line("protected override " + schema.TypeName + " ReadData(" + Reader + ") => throw new global::System.NotSupportedException();");
            return;
        }

        writer.Line("protected override " + schema.TypeName + " ReadData(" + Reader + ") => " + NameOf(0) + "(ref reader);");
        new RecordEmitter(writer, schema).Emit();
    }

    private void Emit()
    {
        for (var i = 0; i < _schema.Records.Count; i++)
        {
            EmitRecord(_schema.Records[i], i);
        }

        while (_open.Count > 0)
        {
            EmitCollection(_open.Dequeue());
        }
    }

    private void EmitRecord(RecordSchema record, int index)
    {
        _writer.Line();
        _writer.Line("private static " + record.TypeName + " " + NameOf(index) + "(" + Reader + ") => new " + record.TypeName + "(");
        for (var i = 0; i < record.Properties.Count; i++)
        {
            var property = record.Properties[i];
            var value = property.HasFlag ? Optional(property.Type) : Value(property.Type);
            _writer.Line("    " + value + (i + 1 < record.Properties.Count ? "," : ");"));
        }
    }

    private void EmitCollection(SchemaType type)
    {
        var item = type.Item!;
        var value = item.IsNullable ? Optional(item) : Value(item);
        _writer.Line();
        using (_writer.Block("private static " + type.Name + " " + _collections[type] + "(" + Reader + ")"))
        {
            if (type.Kind == SchemaKind.Dictionary)
            {
                _writer.Line("var count = reader.ReadCount();");
                _writer.Line("var items = new global::System.Collections.Generic.Dictionary<string, " + item.AnnotatedName
                    + ">(count, global::System.StringComparer.Ordinal);");
                using (_writer.Block("for (var i = 0; i < count; i++)"))
                {
                    _writer.Line("items.Add(reader.ReadString(), " + value + ");");
                }

                _writer.Line();
                _writer.Line("return new global::System.Collections.ObjectModel.ReadOnlyDictionary<string, " + item.AnnotatedName + ">(items);");
                return;
            }

            _writer.Line("var items = " + NewArray(item) + ";");
            using (_writer.Block("for (var i = 0; i < items.Length; i++)"))
            {
                _writer.Line("items[i] = " + value + ";");
            }

            _writer.Line();
            _writer.Line(type.Shape switch
            {
                ListShape.Array => "return items;",
                ListShape.Immutable => "return global::System.Collections.Immutable.ImmutableArray.Create(items);",
                _ => "return global::System.Array.AsReadOnly(items);",
            });
        }
    }

    // The length of an array of arrays is in the first brackets.
    private static string NewArray(SchemaType item)
    {
        var name = item.AnnotatedName;
        var element = item;
        var brackets = "";
        while (element is { Kind: SchemaKind.List, Shape: ListShape.Array })
        {
            brackets = "[]" + (element.IsNullable ? "?" : "") + brackets;
            element = element.Item!;
        }

        return "new " + (brackets.Length == 0 ? name : element.AnnotatedName) + "[reader.ReadCount()]" + brackets;
    }

    // The default value of the type on the left.
    private string Optional(SchemaType type)
    {
        var cast = type is { IsValueType: true, IsNullable: true } ? "(" + type.Name + "?)" : "";
        return "reader.ReadHasValue() ? " + cast + Value(type) + " : default" + (type.IsValueType ? "" : "!");
    }

    private string Value(SchemaType type) => type.Kind switch
    {
        SchemaKind.SByte or SchemaKind.Byte or SchemaKind.Int16 or SchemaKind.UInt16 or SchemaKind.Int32 or SchemaKind.UInt32 =>
            "(" + type.Name + ")reader.ReadInteger()",
        SchemaKind.Int64 => "reader.ReadInteger()",
        SchemaKind.Enum => "(" + type.Name + ")reader." + (type.Enum!.IsUnsigned ? "ReadUInt64()" : "ReadInteger()"),
        SchemaKind.Article => type.DataName is null ? "reader.ReadArticle()" : "reader.ReadArticle<" + type.DataName + ">()",
        SchemaKind.Record => NameOf(type.Record) + "(ref reader)",
        SchemaKind.List or SchemaKind.Dictionary => NameOf(type) + "(ref reader)",
        _ => "reader.Read" + type.Kind + "()",
    };

    private string NameOf(SchemaType type)
    {
        // Whether the collection itself may be null is checked by the caller.
        var collection = type with { IsNullable = false };
        if (!_collections.TryGetValue(collection, out var name))
        {
            name = (type.Kind == SchemaKind.List ? "ReadList" : "ReadDictionary") + _collections.Count.ToString(CultureInfo.InvariantCulture);
            _collections.Add(collection, name);
            _open.Enqueue(collection);
        }

        return name;
    }

    private static string NameOf(int record) => "ReadRecord" + record.ToString(CultureInfo.InvariantCulture);
}

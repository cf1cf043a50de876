using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Dataset.Schemas;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>
/// Writes the file of a corpus: the members of its class, a table for each kind of item with a documented member for each item, and the data class. It contains
/// names, documentation and data; all logic is in the library.
/// </summary>
internal static class CorpusEmitter
{
    private const string Corpus = "global::Dataset.Corpus";
    /// <summary>The name of the constant that is generated into the class if the front matter of its articles has a type.</summary>
    public const string SchemaProperty = "FrontMatterSchema";

    private static readonly (string Property, string Item, string Summary)[] Sequences =
    [
        ("Paragraphs", "global::Dataset.Paragraph", "Gets the paragraphs of all articles"),
        ("Sentences", "global::Dataset.Sentence", "Gets the sentences of all articles"),
        ("Quotes", "global::Dataset.Quote", "Gets the quotations of all articles"),
        ("Mentions", "global::Dataset.Mention", "Gets the mentions of declared entities in all articles"),
        ("Dates", "global::Dataset.DateMention", "Gets the dates in all articles"),
    ];

    /// <summary>The names of the members that are generated into the class itself.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        "Corpus",
        .. TableKind.All.Select(static table => table.Property),
        .. Sequences.Select(static sequence => sequence.Property),
        .. TableKind.All.Select(static table => table.Type),
        "Data",
    ];

    public static string Emit(CorpusSource source, CancellationToken cancellation)
    {
        var writer = new CodeWriter(4096 + (source.Segment.Count * 3 / 2) + (source.Keys.Count * 512));
        var name = Identifier.Escape(source.Corpus.Name);
        var type = "global::" + (source.Corpus.Namespace.Length == 0 ? "" : Identifier.EscapeDotted(source.Corpus.Namespace) + ".") + name;
        FileFrame.Head(writer, source.Corpus);
        writer.Line("// For CLS-compliant assemblies: the library does not declare its compliance, "
            + "and names may begin with an underscore or differ only in case.");
        writer.Line("#pragma warning disable CS3001, CS3003, CS3005, CS3008, CS3009");
        if (source.Schema is not null)
        {
            // An obsolete front matter type was already reported where the corpus specifies it.
            writer.Line("#pragma warning disable CS0612, CS0618");
        }

        writer.Line();
        writer.Line("[assembly: global::Dataset.CompilerServices.CompiledCorpus(" + Literal.String(source.Corpus.Name) + ", typeof(" + type + ".Data))]");
        writer.Line();
        using (FileFrame.Open(writer, source.Corpus))
        {
            if (source.Summary is not null)
            {
                writer.Line("/// <summary>" + source.Summary + "</summary>");
            }

            using (writer.Block((source.IsPublic ? "public" : "internal") + " static partial class " + name))
            {
                EmitProperties(writer, source.Schema);
                for (var i = 0; i < TableKind.All.Count; i++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    EmitTable(writer, source.Corpus.Name, TableKind.All[i].For(source.Schema), source.Tables[i]);
                }

                writer.Line();
                DataEmitter.Emit(writer, source);
            }
        }

        return writer.ToString();
    }

    private static void EmitProperties(CodeWriter writer, FrontMatterSchema? schema)
    {
        writer.Line("/// <summary>Gets the whole corpus, with its lookups and search.</summary>");
        writer.Line("public static " + Corpus + " Corpus => Data.Instance;");
        foreach (var table in TableKind.All)
        {
            writer.Line();
            writer.Line("/// <summary>Gets the " + table.Plural + ", " + table.Order + ".</summary>");
            var value = schema is not null && table.IsArticles ? "Data.Table" : "(" + table.Type + ")Data.Instance." + table.Property;
            writer.Line("public static " + table.Type + " " + table.Property + " => " + value + ";");
        }

        foreach (var (property, item, summary) in Sequences)
        {
            writer.Line();
            writer.Line("/// <summary>" + summary + ", by article and position.</summary>");
            writer.Line("public static global::System.Collections.Generic.IReadOnlyList<" + item + "> " + property + " => Data.Instance." + property + ";");
        }

        if (schema is not null)
        {
            writer.Line();
            writer.Line("/// <summary>The JSON Schema (2020-12) of the articles' front matter, for editors and other tools.</summary>");
            writer.Line("public const string " + SchemaProperty + " = " + Literal.String(SchemaEmitter.Emit(schema)) + ";");
        }
    }

    private static void EmitTable(CodeWriter writer, string corpus, TableKind table, EquatableArray<DocumentedMember> members)
    {
        writer.Line();
        writer.Line("/// <summary>The " + table.Plural + ", by name.</summary>");
        var entries = PackedEntries.Write(members.Select(static member => (IReadOnlyList<string>)[member.Name, .. member.Keys]));
        writer.Line("[global::Dataset.CompilerServices.CompiledTable(", Literal.String(corpus), ", ", Literal.String(entries), ")]");
        writer.Line(FileFrame.NotCovered);
        using (writer.Block("public sealed class " + table.Type + " : " + table.Base))
        {
            writer.Line("internal " + table.Type + "(" + Corpus + " corpus) : base(corpus) { }");

            for (var i = 0; i < members.Count; i++)
            {
                writer.Line();
                writer.Line("/// <summary>" + members[i].Summary + "</summary>");
                if (members[i].Remarks is { } remarks)
                {
                    writer.Line("/// <remarks>" + remarks + "</remarks>");
                }

                writer.Line("public " + table.Item + " " + Identifier.Escape(members[i].Name) + " => this[" + Number(i) + "];");
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

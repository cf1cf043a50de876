using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>Writes the class that returns the segments of a corpus by number. Except for the corpus segment, the segments are in other files.</summary>
internal static class DataEmitter
{
    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
    private const string Corpus = "global::Dataset.Corpus";
    private const string Bytes = "global::System.ReadOnlySpan<byte> ";

    public static void Emit(CodeWriter writer, CorpusSource source)
    {
        writer.Line("/// <summary>The data of the corpus, as constants in the assembly.</summary>");
        writer.Line(Hidden);
        writer.Line(FileFrame.NotCovered);
        var front = source.Schema is { } type ? "<" + type.TypeName + ">" : "";
        using (writer.Block("internal sealed partial class Data : global::Dataset.CompilerServices.ConstantData" + front))
        {
            writer.Line("internal static readonly " + Corpus + " Instance = CreateCorpus(new Data());");
            if (source.Schema is not null)
            {
                // The list of the corpus itself contains articles of any type.
                writer.Line("internal static readonly ArticleTable Table = new ArticleTable(Instance);");
            }

            Property(writer, "public override int ArticleCount", Number(source.Keys.Count));
            Property(writer, "protected override " + Bytes + SegmentNames.Corpus, Literal.Utf8(source.Segment));
            RestartMark.Emit(writer, SegmentNames.Corpus, source.Segment);
            EmitArticles(writer, source.Keys, source.Buckets);
            EmitIndex(writer, source.IndexSegments);
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override " + Corpus + " GetCorpus() => Instance;");
            foreach (var table in TableKind.All.Where(table => source.Schema is null || !table.IsArticles))
            {
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                writer.Line("public override " + table.Base + " Create" + table.Property + "(" + Corpus + " corpus) => new " + table.Type + "(corpus);");
            }

            if (source.Schema is { } schema)
            {
                RecordEmitter.Emit(writer, schema);
            }
        }
    }

    private static void EmitArticles(CodeWriter writer, EquatableArray<string> keys, int bucketCount)
    {
        if (bucketCount == 0)
        {
            EmitTable(writer, "ReadingAt", [.. keys.Select(SegmentNames.Reading)]);
            EmitTable(writer, "LinksAt", [.. keys.Select(SegmentNames.Links)]);
            return;
        }

        // Hash collisions of keys can leave a bucket empty; it has no file and no constant.
        var used = new HashSet<int>(keys.Select(key => Buckets.Of(key, bucketCount)));
        var buckets = Enumerable.Range(0, bucketCount).ToList();
        Property(writer, "protected override " + Bytes + "Places", Literal.Utf8(new EquatableArray<byte>(Buckets.GetPlaces(keys, bucketCount))));
        EmitTable(writer, "ReadingAt", buckets.ConvertAll(bucket => used.Contains(bucket) ? SegmentNames.Readings(bucket) : "default"));
        EmitTable(writer, "LinksAt", buckets.ConvertAll(bucket => used.Contains(bucket) ? SegmentNames.AllLinks(bucket) : "default"));
    }

    private static void EmitIndex(CodeWriter writer, int segments)
    {
        if (segments > 0)
        {
            Property(writer, "protected override int IndexCount", Number(segments));
            EmitTable(writer, "IndexAt", [.. Enumerable.Range(0, segments).Select(SegmentNames.Index)]);
        }
    }

    private static void EmitTable(CodeWriter writer, string name, List<string> segments)
    {
        writer.Line();
        SegmentTable.Emit(writer, ("protected override", name, "number"), segments);
    }

    private static void Property(CodeWriter writer, string declaration, string value)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line(declaration, " => ", value, ";");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

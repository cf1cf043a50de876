using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>A generated file with one segment of the term index.</summary>
internal sealed record IndexSource(CorpusName Corpus, string HintName, int Number, EquatableArray<byte> Segment);

/// <summary>Writes such a file.</summary>
internal static class IndexEmitter
{
    public static string Emit(IndexSource source)
    {
        var writer = new CodeWriter(1024 + (source.Segment.Count * 2));
        FileFrame.Head(writer, source.Corpus);
        using (FileFrame.Open(writer, source.Corpus))
        using (writer.Block("static partial class " + Identifier.Escape(source.Corpus.Name)))
        using (writer.Block("sealed partial class Data"))
        {
            writer.Line(source.Number == 0 ? "/// <summary>The head of the term index.</summary>" : "/// <summary>Terms and their positions.</summary>");
            writer.Line("private static global::System.ReadOnlySpan<byte> ", SegmentNames.Index(source.Number), " => ", Literal.Utf8(source.Segment), ";");
            RestartMark.Emit(writer, SegmentNames.Index(source.Number), source.Segment);
        }

        return writer.ToString();
    }
}

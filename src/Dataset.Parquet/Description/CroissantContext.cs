using System.Text.Json;

namespace Dataset.Parquet.Description;

/// <summary>The JSON-LD context of Croissant 1.1 (appendix 1 of the specification), with PROV-O for the provenance.</summary>
internal static class CroissantContext
{
    // The Croissant terms whose names are the same in its vocabulary.
    private static readonly string[] Terms =
    [
        "annotation", "arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "excludes", "extract", "field", "fileObject", "fileProperty",
        "fileSet", "format", "includes", "isArray", "isLiveDataset",
        "jsonPath", "key", "md5", "parentField", "readLines", "recordSet", "references", "regex", "sdVersion",
        "separator", "source", "subField", "transform", "unArchive", "value",
    ];

    /// <summary>Writes the <c>@context</c> property.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("@language", "en");
        json.WriteString("@vocab", "http://schema.org/");
        json.WriteString("sc", "http://schema.org/");
        json.WriteString("cr", "http://mlcommons.org/croissant/");
        json.WriteString("dct", "http://purl.org/dc/terms/");
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteString("conformsTo", "dct:conformsTo");
        WriteTyped(json, "data", "@json");
        WriteTyped(json, "dataType", "@vocab");
        WriteTyped(json, "examples", "@json");
        foreach (var term in Terms)
        {
            json.WriteString(term, "cr:" + term);
        }

        json.WriteEndObject();
    }

    private static void WriteTyped(Utf8JsonWriter json, string term, string type)
    {
        json.WriteStartObject(term);
        json.WriteString("@id", "cr:" + term);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }
}

using System.Text.Json;

namespace Dataset.Evaluation;

/// <summary>A line of the input. The id is written back unchanged, as text or number.</summary>
internal sealed record InputLine(JsonElement Id, string Text)
{
    public static InputLine Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return new(document.RootElement.GetProperty("id").Clone(), document.RootElement.GetProperty("text").GetString() ?? string.Empty);
    }
}

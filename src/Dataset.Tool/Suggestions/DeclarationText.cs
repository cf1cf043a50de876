using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Emitter;

namespace Dataset.Tool.Suggestions;

/// <summary>Writes declared entities and speakers as C#.</summary>
internal static class DeclarationText
{
    /// <summary>Returns a file with the attributes on a corpus class.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="speakers">The speakers of quotations.</param>
    /// <param name="keyOf">Returns the key of an article in the written corpus.</param>
    /// <param name="className">The name of the class.</param>
    public static string WriteFile(
        IReadOnlyList<EntityOptions> entities, IReadOnlyList<SpeakerOptions> speakers, Func<string, string> keyOf, string className)
    {
        var text = new StringBuilder("using Dataset;\n\n// The names and speakers that annotators marked.\n[Corpus]\n");
        foreach (var entity in entities)
        {
            var arguments = entity.Aliases.Prepend(entity.Name).Select(Literal.String).ToList();
            if (entity.Id is { } id)
            {
                arguments.Add($"Id = {Literal.String(id)}");
            }

            if (entity.Description is { } description)
            {
                arguments.Add($"Description = {Literal.String(description)}");
            }

            if (entity.SharedAliases.Count > 0)
            {
                arguments.Add($"SharedAliases = new[] {{ {string.Join(", ", entity.SharedAliases.Select(Literal.String))} }}");
            }

            text.Append(CultureInfo.InvariantCulture, $"[{entity.Kind}({string.Join(", ", arguments)})]\n");
        }

        foreach (var speaker in speakers)
        {
            var place = speaker.Article is { } key ? $", Article = {Literal.String(keyOf(key))}" : "";
            var arguments = $"{Literal.String(speaker.Opening)}, {Literal.String(speaker.Entity)}{place}";
            text.Append(CultureInfo.InvariantCulture, $"[Speaker({arguments})]\n");
        }

        return text.Append("public static partial class ").Append(className).Append("\n{\n}\n").ToString();
    }
}

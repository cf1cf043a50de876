using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Compiling;
using Dataset.Emitter;

namespace Dataset.Tool.Suggestions;

/// <summary>Suggestions as C#: attributes to paste, or a file with a class.</summary>
internal static class SuggestionText
{
    // What stands in a file without a namespace of its own.
    private static readonly HashSet<string> Taken = new(
        typeof(Corpus).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).Concat(["Dataset", "System", "Microsoft", "Program", "Attribute"]),
        StringComparer.Ordinal);

    /// <summary>The attributes, a line each.</summary>
    public static IEnumerable<string> WriteAttributes(SuggestedCorpus corpus)
    {
        for (var i = 0; i < corpus.Names.Count; i++)
        {
            var name = corpus.Names[i];
            var arguments = string.Join(", ", name.Aliases.Prepend(name.Name).Select(Literal.String));
            var id = corpus.Ids[i] is { } stated ? $", Id = {Literal.String(stated)}" : "";
            var articles = name.Articles.Count == 1 ? "article" : "articles";
            yield return string.Create(CultureInfo.InvariantCulture, $"[{name.Kind}({arguments}{id})] // {name.Count} in {name.Articles.Count} {articles}");
        }

        if (corpus.Speakers.Count > 0)
        {
            yield return "// Quotations without a speaker, with a guess who it could be: read them before you uncomment.";
        }

        foreach (var quote in corpus.Speakers)
        {
            var place = quote.Article is { } key ? $", Article = {Literal.String(key)}" : "";
            var others = quote.Candidates.Count > 1 ? ", or " + string.Join(", ", quote.Candidates.Skip(1).Select(Literal.String)) : "";
            var arguments = $"{Literal.String(quote.Opening)}, {Literal.String(quote.Candidates[0])}{place}";
            yield return $"// [Speaker({arguments})] // in {Literal.String(quote.Key)}{others}";
        }
    }

    /// <summary>A file of C# with the attributes on a corpus class.</summary>
    public static string WriteFile(SuggestedCorpus corpus, string className)
    {
        var text = new StringBuilder();
        text.Append("using Dataset;\n\n");
        text.Append("// Written by 'dataset suggest'. Kinds are guesses: look at each line before you rely on it.\n");
        text.Append("// The project file names the articles: <DatasetArticle Include=\"folder/**/*.txt\" />\n");
        text.Append("[Corpus]\n");
        foreach (var line in WriteAttributes(corpus))
        {
            text.Append(line).Append('\n');
        }

        return text.Append("public static partial class ").Append(className).Append("\n{\n}\n").ToString();
    }

    /// <summary>The name of the class for a corpus: no type of the library, which would hide it.</summary>
    public static string MakeClassName(string corpus)
    {
        var name = MemberNames.FromText(corpus);
        return name == MemberNames.Nameless ? "News" : Taken.Contains(name) ? name + "News" : name;
    }

    /// <summary>Whether a class of that name can be written.</summary>
    public static bool IsClassName(string name) =>
        name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !Taken.Contains(name);
}

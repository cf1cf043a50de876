using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Compiling;
using Dataset.Emitter;

namespace Dataset.Tool.Suggestions;

/// <summary>Writes suggestions as C#: attributes to paste, or a file with a class.</summary>
internal static class SuggestionText
{
    // Names that are already in scope in a file without a namespace.
    private static readonly HashSet<string> Taken = new(
        typeof(Corpus).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).Concat(["Dataset", "System", "Microsoft", "Program", "Attribute"]),
        StringComparer.Ordinal);

    /// <summary>Returns the attributes, one per line.</summary>
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
            yield return "// Quotations without a speaker, each with a guess: check it before you uncomment the line.";
        }

        foreach (var quote in corpus.Speakers)
        {
            var place = quote.Article is { } key ? $", Article = {Literal.String(key)}" : "";
            var others = quote.Candidates.Count > 1 ? ", or " + string.Join(", ", quote.Candidates.Skip(1).Select(Literal.String)) : "";
            var arguments = $"{Literal.String(quote.Opening)}, {Literal.String(quote.Candidates[0])}{place}";
            yield return $"// [Speaker({arguments})] // in {Literal.String(quote.Key)}{others}";
        }
    }

    /// <summary>Returns a C# file with the attributes on a corpus class.</summary>
    public static string WriteFile(SuggestedCorpus corpus, string className)
    {
        var text = new StringBuilder();
        text.Append("using Dataset;\n\n");
        text.Append("// Written by 'dataset suggest'. The kinds are guesses: check each line before you rely on it.\n");
        text.Append("// The project file lists the articles: <DatasetArticle Include=\"folder/**/*.txt\" />\n");
        text.Append("[Corpus]\n");
        foreach (var line in WriteAttributes(corpus))
        {
            text.Append(line).Append('\n');
        }

        return text.Append("public static partial class ").Append(className).Append("\n{\n}\n").ToString();
    }

    /// <summary>Returns the class name for a corpus; types of the library are avoided, because the class would hide them.</summary>
    public static string MakeClassName(string corpus)
    {
        var name = MemberNames.FromText(corpus);
        return name == MemberNames.Nameless ? "News" : Taken.Contains(name) ? name + "News" : name;
    }

    /// <summary>Returns whether a class can have the name.</summary>
    public static bool IsClassName(string name) =>
        name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !Taken.Contains(name);
}

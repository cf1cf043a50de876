using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Generator.Tests.Hostile;

/// <summary>Verifies that texts and names that look like code or markup, or that are otherwise unusual, compile without warnings and are read back.</summary>
public class TextTests
{
    private static readonly string[] Pieces =
    [
        "\"\"\"", "\"", "\\", "\\u0022", "*/", "/*", "//", "///", "]]>", "<![CDATA[", "</summary>", "<b>", "&amp;", "&", "{", "}", "{0}", "$\"{x}\"", "#if",
        "#endif", "#pragma warning disable",
        "\u2028", "\u2029", "\u0085", "\u202E", "\u2066", "\uFEFF", "\u200B", "\0", "\u0001", "\u001B", "\u007F", "\uFFFD", "\uFFFE", "\uFFFF", "\uD800",
        "\uDC00", "\U0001F600", "\r", "\r\n", "\n", "\t", "%s", "@", "u8", "';", "\u00AD", "\u0301",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Fact]
    public void Each_hostile_piece_round_trips()
    {
        var project = Pieces.Select((piece, i) => (piece, i)).Aggregate(
            TestProject.Of("[Dataset.Corpus] public static partial class News { }"),
            (p, x) => p.WithArticle($"a{x.i}.txt", $"{x.piece}A {x.piece} Title{x.piece}\n\nIt said {x.piece} and \"{x.piece}\" then.{x.piece}"));
        var run = GeneratorRun.Start(project);
        var corpus = Loaded.GetCorpus(run, "News");
        foreach (var article in project.Articles)
        {
            var key = article.File.Path[(TestProject.Root.Length + "/news/".Length)..^".txt".Length];
            Assert.Equal(Normalize(article.File.GetText(TestContext.Current.CancellationToken)!.ToString()), corpus.Articles[key].Text);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Mixtures_of_hostile_pieces_round_trip(int seed)
    {
        var random = new Random(seed);
        var texts = Enumerable.Range(0, 20).Select(_ => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(3) switch
        {
            0 => Pieces[random.Next(Pieces.Length)],
            1 => ((char)random.Next(1, 0x10000)).ToString(),
            _ => " word",
        }))).ToArray();
        var project = texts.Select((text, i) => (text, i)).Aggregate(
            TestProject.Of("[Dataset.Corpus] public static partial class News { }"), (p, x) => p.WithArticle($"a{x.i:00}.txt", x.text));
        var run = GeneratorRun.Start(project);

        // A byte order mark at the start is not part of the text; some editors write several.
        Assert.Equal(texts.Select(Normalize), Loaded.GetCorpus(run, "News").Articles.Select(x => x.Text));
    }

    [Fact]
    public void Each_hostile_piece_can_be_used_in_a_declaration()
    {
        static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
        var people = Pieces.Select((piece, i) =>
            $"[Person({Quote($"P{i} {piece} x")}, {Quote($"Q{i} {piece}")}, Description = {Quote(piece)}, Id = \"P{i}\")]");
        var claims = Pieces.Select((piece, i) => $"[Claim(\"C{i}\", {Quote(piece)})]");
        var code = $"using Dataset;\n[Corpus(Description = {Quote(string.Concat(Pieces))})]\n{string.Join('\n', people.Concat(claims))}\npublic static " +
            $"partial class News {{ }}";
        var run = GeneratorRun.Start(TestProject.Of(code).WithArticle("a.txt", Samples.Market));
        var corpus = Loaded.GetCorpus(run, "News");
        Assert.Equal(Pieces.Select((piece, i) => Normalize($"P{i} {piece} x", false)), corpus.People.Select(x => x.Name));
        Assert.Equal(Pieces.Select(x => Normalize(x, false)), corpus.Claims.Select(x => x.Statement));
    }

    [Fact]
    public void Names_of_any_kind_become_members()
    {
        string[] paths =
        [
            "class.txt", "con.txt", "123.txt", "count.txt", "Keys.txt", "ToString.txt", "GetHashCode.txt", "Article.txt", "ArticleTable.txt", "Corpus.txt",
            "Data.txt", "item.txt", "!!!.txt", "a b.txt", "a-b.txt", "a.b.txt", "ünï/çode.txt", "日本/新聞.txt", "кот.txt", "x/y/z.txt", "e\u0301.txt",
            "\U0001F600.txt", "a\u200Bb.txt", "news.txt", "System.txt", "global.txt", "record.txt", "var.txt", "await.txt", "_.txt", "__x.txt", "Equals.txt",
            "get_Count.txt", "Finalize.txt", new string('k', 200) + ".txt", new string('k', 201) + ".txt",
        ];
        var run = GeneratorRun.Start(paths.Select((path, i) => (path, i)).Aggregate(
            TestProject.Of("[Dataset.Corpus] public static partial class News { }"), (p, x) => p.WithArticle(x.path, Samples.Market + x.i)));
        var assembly = Loaded.Load(run);
        var articles = Loaded.GetCorpus(assembly, "News").Articles;
        Assert.Equal(paths.Length, articles.Count);
        Assert.All(articles, x => Assert.Same(x, Loaded.GetMember(assembly, "News", "Articles", x.MemberName)));
        Assert.All(run.Files.Keys, x => Assert.Matches("^[A-Za-z0-9_.-]{1,130}$", x));
    }

    [Fact]
    public void Ids_of_any_kind_become_members()
    {
        string[] ids = ["Count", "Keys", "Item", "ToString", "Equals", "GetType", "PersonTable", "@class", "Person", "Dataset", "System", "MemberwiseClone",
            "get_Item", "TryGetValue", "Contains"];
        var people = ids.Select((id, i) => $"[Person(\"Name{i}\", Id = \"{id.TrimStart('@')}\")]");
        var run = GeneratorRun.Start(TestProject.Of($"using Dataset;\n[Corpus]\n{string.Join('\n', people)}\npublic static partial class News {{ }}")
            .WithArticle("a.txt", string.Join(' ', ids.Select((_, i) => $"Name{i} came."))));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(ids.Select(x => x.TrimStart('@')), Loaded.GetCorpus(run, "News").People.Select(x => x.Id));
    }

    [Fact]
    public void Every_inherited_member_name_is_reserved()
    {
        // The inherited members of the tables: a generated member with such a name would hide or break them.
        HashSet<string> inherited = [.. new[] { typeof(ArticleList), typeof(EntityList<Person>), typeof(ClaimList) }
            .SelectMany(x => x.GetMembers(
                System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public
                    | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.FlattenHierarchy))
            .Where(x => x is not System.Reflection.MethodBase { IsPrivate: true } and not System.Reflection.FieldInfo { IsPrivate: true }
                and not System.Reflection.MethodBase { IsAssembly: true } and not System.Reflection.MethodBase { IsFamilyAndAssembly: true })
            .Select(x => x.Name).Where(SyntaxFacts.IsValidIdentifier)];
        var project = inherited.Order(StringComparer.Ordinal).Aggregate(
            TestProject.Of("[Dataset.Corpus] public static partial class News { }"), (p, name) => p.WithArticle($"{name}{name.Length}.txt", name));
        project = inherited.Order(StringComparer.Ordinal).Aggregate(project, (p, name) => p.WithSource(
            $"{name}.cs", $"[Dataset.Article(\"{name}{name.Length}\", Name = \"{name}\")] public static partial class News {{ }}"));
        Loaded.AssertNoWarning(GeneratorRun.Start(project));
    }

    private static string Normalize(string text) => Normalize(text, true);

    private static string Normalize(string text, bool lines)
    {
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(chars[i]))
            {
                chars[i] = '\uFFFD';
            }
        }

        text = new string(chars);
        if (!lines)
        {
            return text;
        }

        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}

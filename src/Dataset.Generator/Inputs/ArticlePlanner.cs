using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Inputs;

/// <summary>
/// Assigns each article item to a corpus; reports items that belong to none (DS0002, or DS0009 if the library is missing) and keys that cannot be used
/// (DS0004).
/// </summary>
internal sealed class ArticlePlanner
{
    private const string MissingLibrary = "The project has articles but does not reference the Dataset library; use <PackageReference Include=\"Dataset\" /> "
        + "without IncludeAssets, ExcludeAssets or PrivateAssets settings that omit 'compile'";

    private readonly CorpusNames _corpora;
    private readonly List<PlannedArticle> _articles = [];
    private readonly List<LocatedIssue> _issues = [];

    // Corpus metadata without a corpus, with the first file that has it and the number of such files.
    private readonly SortedDictionary<string, (string Path, int Count)> _homeless = new(StringComparer.Ordinal);

    // For each key of a corpus, the index of the first article that has it, and the places of the others.
    private readonly Dictionary<string, int> _firsts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Identity, string Path, int Line)> _others = [];

    // Without the library, no class can have [Corpus], and the articles belong to no corpus for that reason alone.
    private readonly bool _hasLibrary;

    private ArticlePlanner(CorpusNames corpora, bool hasLibrary) => (_corpora, _hasLibrary) = (corpora, hasLibrary);

    /// <summary>Returns the plan with an article for each line of the JSON Lines files instead of the files.</summary>
    public static ArticlePlan AddLines(ArticlePlan plan, ImmutableArray<LineKeys> files)
    {
        if (files.IsEmpty)
        {
            return plan;
        }

        var keys = new Dictionary<string, LineKeys>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            keys[file.Path] = file;
        }

        var planner = new ArticlePlanner(new CorpusNames(default), hasLibrary: true);
        planner._issues.AddRange(plan.Issues);
        foreach (var article in plan.Articles)
        {
            if (!FileFormats.IsJsonLines(article.Path))
            {
                planner.Add(article, line: 0);
                continue;
            }

            var lines = keys.TryGetValue(article.Path, out var file) ? file.Keys : default;
            for (var i = 0; i < lines.Count; i++)
            {
                planner.Add(article with { Key = lines[i].Key, Line = i }, lines[i].Line);
            }
        }

        return planner.Finish();
    }

    public static ArticlePlan Plan(Manifest manifest, CorpusNames corpora, bool hasLibrary)
    {
        var entries = manifest.Entries.AsSpan().ToArray();

        // By source path, so that neither the order of the items nor the project folder decides which of two equal keys is used.
        Array.Sort(entries, static (x, y) => string.CompareOrdinal(x.SourcePath, y.SourcePath));
        var planner = new ArticlePlanner(corpora, hasLibrary);
        foreach (var entry in entries)
        {
            planner.Add(entry);
        }

        return planner.Finish();
    }

    private void Add(ManifestEntry entry)
    {
        if (FindCorpus(entry.Corpus) is not { } corpus)
        {
            _homeless[entry.Corpus] = _homeless.TryGetValue(entry.Corpus, out var seen) ? (seen.Path, seen.Count + 1) : (entry.Path, 1);
            return;
        }

        Add(
            new PlannedArticle(corpus, entry.Key, entry.SourcePath, entry.Path)
            {
                Format = FormatOf(entry),
                Encoding = entry.Encoding,
                Item = entry.Facts,
            },
            line: 0);
    }

    private void Add(PlannedArticle article, int line)
    {
        var isLines = article.Line < 0 && FileFormats.IsJsonLines(article.Path);
        if (!isLines && ArticleKey.Complain(article.Key) is { } complaint)
        {
            var text = $"Key '{Show(article.Key)}' of article '{article.SourcePath}' {complaint}; the article is left out";
            _issues.Add(LocatedIssue.At(FileSpan.StartOf(article.Path) with { StartLine = line, EndLine = line }, "DS0004", text));
            return;
        }

        // The name of a JSON Lines file is not a key, so it does not matter.
        var identity = isLines ? article.Corpus.FullName + "\n\n" + article.Path : IdentityOf(article.Corpus, article.Key);
        if (!_firsts.TryGetValue(identity, out var first))
        {
            _firsts.Add(identity, _articles.Count);
            _articles.Add(article);
        }
        else if (IsLostByBuild(_articles[first].Path, article.Path))
        {
            var message = DeclaredArticles.DescribeTwice(
                article.Corpus.Name, (_articles[first].SourcePath, _articles[first].Key), (article.SourcePath, article.Key));
            _issues.Add(LocatedIssue.At(FileSpan.StartOf(article.Path), "DS0004", message));
        }
        else if ((_articles[first].Path != article.Path || _articles[first].Line != article.Line) && _others.Add((identity, article.Path, article.Line)))
        {
            // Which of them is left out is known only after they have been read.
            _articles[first] = _articles[first] with { HasRival = true };
            _articles.Add(article with { HasRival = true });
        }
    }

    // MSBuild compares items ignoring case, so the compiler receives only one of two such files, and nothing would show that the other is missing.
    private static bool IsLostByBuild(string first, string second) => first != second && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns what articles of one corpus with the same key share; case is ignored.</summary>
    public static string IdentityOf(CorpusName corpus, string key) => corpus.FullName + "\n" + Fold(key);

    private ArticleFormat FormatOf(ManifestEntry entry)
    {
        if (entry.Format.Length > 0 && FileFormats.Parse(entry.Format) is null)
        {
            var message = $"Format '{entry.Format}' of the item is neither 'Markdown' nor 'PlainText'; the file extension determines the format";
            _issues.Add(LocatedIssue.At(FileSpan.StartOf(entry.Path), "DS0004", message));
        }

        return FileFormats.Parse(entry.Format) ?? FileFormats.OfPath(entry.Path);
    }

    private CorpusName? FindCorpus(string wanted)
    {
        CorpusName? found = null;
        foreach (var corpus in _corpora.Names)
        {
            if (corpus.FullName == wanted)
            {
                return corpus;
            }

            if (wanted.Length == 0 || corpus.Name == wanted)
            {
                if (found is not null)
                {
                    return null;
                }

                found = corpus;
            }
        }

        return found;
    }

    private ArticlePlan Finish()
    {
        foreach (var pair in _homeless)
        {
            var (path, count) = pair.Value;
            if (!_hasLibrary)
            {
                // A build stops before the compiler and reports this at the project file; an editor shows only what the compiler reports.
                _issues.Add(LocatedIssue.At(FileSpan.StartOf(path), "DS0009", MissingLibrary));
                break;
            }

            var files = count == 1 ? "One article file" : count.ToString(CultureInfo.InvariantCulture) + " article files (this is the first)";
            _issues.Add(LocatedIssue.At(FileSpan.StartOf(path), "DS0002", files + Explain(pair.Key, count == 1 ? " belongs" : " belong")));
        }

        return new(new EquatableArray<PlannedArticle>(_articles), new EquatableArray<LocatedIssue>(_issues));
    }

    private string Explain(string wanted, string belongs)
    {
        if (_corpora.Names.Count == 0)
        {
            return belongs + " to no corpus: no class in the project has [Corpus]";
        }

        if (wanted.Length == 0)
        {
            return " could belong to several corpora; specify one on the item: Corpus=\"" + _corpora.Names[0].Name + "\"";
        }

        foreach (var corpus in _corpora.Names)
        {
            if (corpus.Name == wanted)
            {
                return $" could belong to several corpora named '{wanted}'; specify the name with its namespace: Corpus=\"{corpus.FullName}\"";
            }
        }

        return belongs + $" to no corpus: no class named '{wanted}' has [Corpus]";
    }

    // A message must be one line.
    private static string Show(string key)
    {
        var shown = key.ToCharArray();
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsControl(shown[i]) || shown[i] is '\u2028' or '\u2029' ? '\uFFFD' : shown[i];
        }

        return new string(shown);
    }

    private static string Fold(string key)
    {
        var folded = key.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = CaseFolding.Fold(folded[i]);
        }

        return new string(folded);
    }
}

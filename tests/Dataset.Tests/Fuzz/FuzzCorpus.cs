using System.Collections.Generic;
using System.Linq;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;

namespace Dataset.Tests.Fuzz;

/// <summary>An article file.</summary>
internal sealed record FuzzFile(string Key, string Text);

/// <summary>Article files and their declarations.</summary>
internal sealed record FuzzCorpus(IReadOnlyList<FuzzFile> Files, FuzzDeclarations Declarations)
{
    /// <summary>Generates corpora with the given number of files. The n-th file gets one of the keys that <paramref name="keys"/> generates for n.</summary>
    public static Gen<FuzzCorpus> Of(int least, int most, System.Func<int, Gen<string>> keys) =>
        from count in Gen.Choose(least, most)
        from files in Gen.CollectToArray(Enumerable.Range(0, count), i => keys(i).Where(IsKey).Zip(FuzzText.Any, (key, text) => new FuzzFile(key, text)))
        from declarations in FuzzDeclarations.Of([.. files.Select(x => x.Text)], [.. files.Select(x => x.Key)])
        select new FuzzCorpus(files, declarations);

    // Invalid keys are refused, which other tests cover.
    private static bool IsKey(string key) =>
        key.Replace('\\', '/').TrimStart('/').Split('/').All(segment => segment is not ("" or "." or ".."))
        && !key.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');

    /// <summary>Returns the same corpora without one of the files, with a shorter text, or without one of the declarations.</summary>
    public IEnumerable<FuzzCorpus> Shrink() =>
        Smaller.Lists(Files).Where(x => x.Count > 0).Select(x => this with { Files = x })
            .Concat(Declarations.Shrink().Select(x => this with { Declarations = x }))
            .Concat(Smaller.Lists(Files, file => Smaller.Texts(file.Text).Select(x => file with { Text = x })).Where(x => x.Count > 0)
                .Select(x => this with { Files = x }));

    public override string ToString() => $"{string.Join("; ", Files.Select(x => $"{x.Key}: {x.Text}"))}; {Declarations}";
}

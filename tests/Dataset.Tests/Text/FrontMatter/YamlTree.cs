using System.Collections.Generic;
using System.Linq;
using Dataset.Tests.Fuzzing;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>A value and the style in which it is written.</summary>
/// <param name="Style">Any number, from which <see cref="YamlTreeWriter"/> derives its choices. 0 is the plainest style.</param>
internal abstract record YamlTree(int Style)
{
    /// <summary>The value in JSON.</summary>
    public abstract string Json { get; }

    /// <summary>Returns smaller values, the smallest first.</summary>
    public virtual IEnumerable<YamlTree> Smaller() => Style == 0 ? [] : [this with { Style = 0 }, this with { Style = Style / 2 }];
}

/// <summary>A text.</summary>
internal sealed record YamlText(string Text, int Style) : YamlTree(Style)
{
    public override string Json => YamlReading.Quote(Text);

    public override IEnumerable<YamlTree> Smaller() =>
        Fuzzing.Smaller.Texts(Text).Where(x => !x.EnumerateRunes().Any(y => y.Value == 0xFFFD)).Select(x => this with { Text = x }).Concat(base.Smaller());
}

/// <summary>A plain scalar that the schema interprets, or that looks as if it did.</summary>
internal sealed record YamlWord(string Written, string Value, int Style) : YamlTree(Style)
{
    public override string Json => Value;
}

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlTree> Items, int Style) : YamlTree(Style)
{
    public override string Json => "[" + string.Join(',', Items.Select(x => x.Json)) + "]";

    public override IEnumerable<YamlTree> Smaller() =>
        Fuzzing.Smaller.Lists(Items, x => x.Smaller()).Select(x => this with { Items = x }).Concat(base.Smaller());
}

/// <summary>A map.</summary>
internal sealed record YamlMap(IReadOnlyList<(YamlText Key, YamlTree Value)> Entries, int Style) : YamlTree(Style)
{
    public override string Json => "{" + string.Join(',', Entries.Select(x => x.Key.Json + ":" + x.Value.Json)) + "}";

    public override IEnumerable<YamlTree> Smaller() => Entries.Select(x => x.Value).OfType<YamlMap>()
        .Concat(Fuzzing.Smaller.Lists(Entries, Smaller).Where(x => x.DistinctBy(y => y.Key.Text).Count() == x.Count).Select(x => this with { Entries = x }))
        .Concat(base.Smaller());

    private static IEnumerable<(YamlText Key, YamlTree Value)> Smaller((YamlText Key, YamlTree Value) entry) =>
        entry.Value.Smaller().Select(x => (entry.Key, x)).Concat(entry.Key.Smaller().Select(x => ((YamlText)x, entry.Value)));
}

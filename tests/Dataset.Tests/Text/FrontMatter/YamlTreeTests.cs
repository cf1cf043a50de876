using System.Linq;
using Dataset.Tests.Fuzzing;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Writes random values in random styles, and verifies that the reader and YamlDotNet both read the value back.</summary>
public class YamlTreeTests
{
    [Fact]
    public void Written_values_are_read_back() => FuzzRun.ForAll(4000, YamlTreeGenerator.Any, tree => tree.Smaller().OfType<YamlMap>(), tree =>
    {
        var yaml = YamlTreeWriter.Write(tree);
        var json = YamlReading.Json(yaml, out var problems);
        Assert.True(problems.Length == 0, problems + "\n" + yaml);
        Assert.True(tree.Json == json, tree.Json + "\n" + json + "\n" + yaml);
        var other = YamlOracle.TryJson(yaml) ?? "refused";
        Assert.True(tree.Json == other, tree.Json + "\n" + other + " by YamlDotNet\n" + yaml);
    });
}

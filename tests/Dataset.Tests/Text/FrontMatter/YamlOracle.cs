using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>
/// Converts YAML to JSON with another reader: structure, text and style come from YamlDotNet's <see cref="YamlStream"/>; plain scalars are resolved by a second
/// implementation of the table in section 10.3.2 of the specification.
/// </summary>
internal static partial class YamlOracle
{
    /// <summary>Returns the JSON of YAML.</summary>
    /// <exception cref="YamlException">YamlDotNet refuses it.</exception>
    public static string Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? "" : Json(stream.Documents.Single().RootNode);
    }

    /// <summary>Returns the JSON of YAML, or null if YamlDotNet refuses it or fails.</summary>
    public static string? TryJson(string yaml)
    {
        try
        {
            return Json(yaml);
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Json(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain } x => Plain(x.Value ?? ""),
        YamlScalarNode x => YamlReading.Quote(x.Value ?? ""),
        YamlSequenceNode x => "[" + string.Join(',', x.Children.Select(Json)) + "]",
        YamlMappingNode x => "{" + string.Join(',', x.Children.Select(y => YamlReading.Quote(((YamlScalarNode)y.Key).Value ?? "") + ":" + Json(y.Value))) + "}",
        _ => throw new ArgumentException(node.NodeType.ToString()),
    };

    private static string Plain(string text)
    {
        if (NullForm().IsMatch(text))
        {
            return "null";
        }

        if (TrueForm().IsMatch(text) || FalseForm().IsMatch(text))
        {
            return TrueForm().IsMatch(text) ? "true" : "false";
        }

        if (JsonForm().IsMatch(text))
        {
            return text;
        }

        if (HexForm().IsMatch(text))
        {
            return BigInteger.Parse("0" + text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }

        if (OctalForm().IsMatch(text))
        {
            return text[2..].Aggregate(BigInteger.Zero, (sum, x) => (sum * 8) + (x - '0')).ToString(CultureInfo.InvariantCulture);
        }

        var number = NumberForm().Match(text);
        if (!number.Success || number.Groups["whole"].Length + number.Groups["part"].Length == 0)
        {
            return YamlReading.Quote(text);
        }

        var whole = number.Groups["whole"].Value.TrimStart('0');
        var part = number.Groups["part"].Value;
        return (text[0] == '-' ? "-" : "") + (whole.Length == 0 ? "0" : whole)
            + (number.Groups["point"].Length == 0 ? "" : part.Length == 0 ? ".0" : "." + part) + number.Groups["power"].Value;
    }

    [GeneratedRegex(@"^(null|Null|NULL|~|)\z")]
    private static partial Regex NullForm();

    [GeneratedRegex(@"^(true|True|TRUE)\z")]
    private static partial Regex TrueForm();

    [GeneratedRegex(@"^(false|False|FALSE)\z")]
    private static partial Regex FalseForm();

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")]
    private static partial Regex JsonForm();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z")]
    private static partial Regex HexForm();

    [GeneratedRegex(@"^0o[0-7]+\z")]
    private static partial Regex OctalForm();

    [GeneratedRegex(@"^[-+]?(?<whole>[0-9]*)(?<point>\.?)(?<part>[0-9]*)(?<power>([eE][-+]?[0-9]+)?)\z")]
    private static partial Regex NumberForm();
}

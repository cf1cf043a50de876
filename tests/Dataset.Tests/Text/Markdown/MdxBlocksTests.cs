using System.Linq;
using Dataset.Text.Markdown;
using Xunit;

namespace Dataset.Tests.Text.Markdown;

/// <summary>Tests syntax that is not part of CommonMark: blocks of MDX, tags of site generators, footnotes, tasks.</summary>
public class MdxBlocksTests
{
    [Theory]
    [InlineData("import A from './a'\nimport { B, C as D } from \"./b\";\n\nText.",
        "Markup:import A from './a'|Markup:import { B, C as D } from \"./b\";|Paragraph:Text.")]
    [InlineData("import './a.css'\nText.", "Markup:import './a.css'|Paragraph:Text.")]
    [InlineData("import {\n  A,\n  B,\n} from 'c'\n", "Markup:import {\n  A,\n  B,\n} from 'c'")]
    [InlineData("import * as A from 'a'", "Markup:import * as A from 'a'")]
    [InlineData("import duties from 'China' rose.", "Paragraph:import duties from 'China' rose.")]
    [InlineData("export sales rose.", "Paragraph:export sales rose.")]
    [InlineData("export const a = {\n  b: 1,\n\n  c: 2,\n}\n\nText.", "Markup:export const a = {\n  b: 1,\n\n  c: 2,\n}|Paragraph:Text.")]
    [InlineData("export const a = {\n\nText.", "Markup:export const a = {|Paragraph:Text.")]
    [InlineData("<Card\n  title=\"x\"\n/>\nText.", "Markup:<Card\n  title=\"x\"\n/>|Paragraph:Text.")]
    [InlineData("<Note>\n  Text of it.\n</Note>", "Markup:<Note>|Paragraph:Text of it.|Markup:</Note>")]
    [InlineData("<>\n\n    Text.\n\n</>", "Markup:<>|Paragraph:Text.|Markup:</>")]
    [InlineData("<b>Text</b> goes on.", "Paragraph:<b>Text</b> goes on.")]
    [InlineData("{/* it's\n\na comment */}\nText.", "Markup:{/* it's\n\na comment */}|Paragraph:Text.")]
    [InlineData("{list.map(x => <li key={x}>{`a } ${x}`}</li>)}\nText.", "Markup:{list.map(x => <li key={x}>{`a } ${x}`}</li>)}|Paragraph:Text.")]
    [InlineData("{props.name} said.", "Paragraph:{props.name} said.")]
    [InlineData("<https://example.com>", "Paragraph:<https://example.com>")]
    [InlineData("<Tab>\n    ```js\nlet a\n    ```\n    ## Next\n    - one\n      two\n</Tab>",
        "Markup:<Tab>|Code:```js\nlet a\n    ```|Heading:Next|Paragraph:one\n      two|Markup:</Tab>")]
    [InlineData("<A>\n      > Text.\n      > More.\n</A>", "Markup:<A>|Paragraph:Text.\n      > More.|Markup:</A>")]
    [InlineData("- one\n\n  <A />\n\n  two", "Paragraph:one|Markup:<A />|Paragraph:two")]
    public void Mdx(string text, string expected) => Assert.Equal(expected, Read(text, isMdx: true));

    [Theory]
    [InlineData("Text.\n{% include x.html %}\nMore.", "Paragraph:Text.|Markup:{% include x.html %}|Paragraph:More.")]
    [InlineData("{{< figure src=\"a\" >}}", "Markup:{{< figure src=\"a\" >}}")]
    [InlineData("{{% note %}}\nText.\n{{% /note %}}", "Markup:{{% note %}}|Paragraph:Text.|Markup:{{% /note %}}")]
    [InlineData("Text.\n{: .lead}", "Paragraph:Text.|Markup:{: .lead}")]
    [InlineData("{% highlight js %}\nlet a;\n\n# no heading\n{% endhighlight %}\nText.",
        "Code:{% highlight js %}\nlet a;\n\n# no heading\n{% endhighlight %}|Paragraph:Text.")]
    [InlineData("{% raw %}\n## Tags\n\nText.\n{% endraw %}", "Markup:{% raw %}|Heading:Tags|Paragraph:Text.|Markup:{% endraw %}")]
    [InlineData("{% raw %}\n```\n{{ a }}\n{% endraw %}\n```\nText.", "Markup:{% raw %}|Code:```\n{{ a }}\n{% endraw %}\n```|Paragraph:Text.")]
    [InlineData("Text.\n:::note[Mind the gap]\nMore.\n:::", "Paragraph:Text.|Markup::::note[Mind the gap]|Paragraph:More.|Markup::::")]
    [InlineData("::: tip For readers\nText.\n::::", "Markup:::: tip For readers|Paragraph:Text.|Markup:::::")]
    [InlineData("::one\n:::Two\n:::three, four", "Paragraph:::one\n:::Two\n:::three, four")]
    [InlineData("{% if a %} Text. {% endif %}", "Paragraph:{% if a %} Text. {% endif %}")]
    [InlineData("{{ page.title }}", "Paragraph:{{ page.title }}")]
    [InlineData("Text.[^1]\n\n[^1]: The note\n    goes on.\n\n    More.\n[^b]: Other.",
        "Paragraph:Text.[^1]|Paragraph:The note\n    goes on.|Paragraph:More.|Paragraph:Other.")]
    [InlineData("- [ ] one\n- [x] two\n- [y] three\n- [ ]\n1. [X] four", "Paragraph:one|Paragraph:two|Paragraph:[y] three|Paragraph:[ ]|Paragraph:four")]
    [InlineData("Text.\n| a | b |\n|---|---|\n| c | d |\n> e", "Paragraph:Text.|Table:| a | b |\n|---|---|\n| c | d ||Paragraph:e")]
    [InlineData("import A from './a'", "Paragraph:import A from './a'")]
    public void Extensions(string text, string expected) => Assert.Equal(expected, Read(text, isMdx: false));

    [Theory]
    [InlineData("export {\n\n", "export {")]
    [InlineData("export let a = (\n\n", "export let a = (")]
    [InlineData("import {\n\n", "import {")]
    [InlineData("{a\n\n", "{a")]
    [InlineData("<A {\n\n", "<A {")]
    [InlineData("<!--\n\n", "<!--")]
    public void Multiline_constructs_are_read_until_too_many_are_unclosed(string open, string line)
    {
        const string Closed = "export default [\n'a'\n]\n<Card\n/>\n\nText.";
        Assert.EndsWith(line + "|Markup:export default [\n'a'\n]|Markup:<Card\n/>|Paragraph:Text.", Read(Repeat(open, 20) + Closed, isMdx: true));
        Assert.EndsWith(
            line + "|Markup:export default [|Paragraph:'a'\n]\n<Card\n/>|Paragraph:Text.", Read(Repeat(open, 2000) + Closed, isMdx: true));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Read(string text, bool isMdx) =>
        string.Join('|', MarkdownReader.Read(text, isMdx).Blocks.Select(x => $"{x.Kind}:{text.Substring(x.Span.Start, x.Span.Length)}"));
}

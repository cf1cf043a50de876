using System;
using System.Linq;

namespace Dataset.Tests.Text.Markdown;

/// <summary>
/// Paragraphs by section of CommonMark 0.31.2, part 6, in our own words. A pilcrow is a line end; the link labels are <c>here</c> and <c>the report</c>.
/// </summary>
internal static class InlineExamples
{
    public const string Definitions = "[here]: /a\n[The  Report]: <b c> 'title'\n";

    public static string[] All { get; } = [.. Text.Split('\n').Select(x => x.Replace('¶', '\n')).Where(x => x.Length > 0)];

    private const string Text = """
        plain words only
        two¶lines of words
        \*no stars\* and \_no underscores\_
        \a \1 \é stay
        a \\ backslash
        \[no link\](b)
        \&amp; is literal
        \# no heading and 1\. no list
        \`no code`
        `code \` with a backslash`
        a line\¶that breaks
        an end with backslash\
        \!\"\#\$\%\&\'\(\)\*\+\,\-\.\/\:\;\<\=\>\?\@
        \[\\\]\^\_\`\{\|\}\~
        \<a> is no tag
        *a\*b*
        [a\]b](c)
        [a](b\)c)
        AT&amp;T and R&D
        &copy; 2024 &mdash; all &hellip;
        &#35; &#1234; &#992; &#0;
        &#X22; &#xD06; &#xcab;
        &nosuch; &x; &#; &#x; &#87654321; &#abcdef0; &hi?;
        &copy no semicolon
        &ngE; two characters
        [a](b "&ouml;")
        &#42;no emphasis&#42;
        `&amp;` in code
        &amp;&lt;&gt;&quot;&apos;
        &ClockwiseContourIntegral; long
        &AElig;gir &Dcaron; &frac34;
        &amp;amp;
        `foo`
        ``foo ` bar``
        ` `` `
        `  ``  `
        ` a`
        `   `
        ` `
        ``a¶b¶c``
        `a   b¶c`
        `foo\`bar`
        ``foo`bar``
        ` foo `` bar `
        *foo`*`
        [no `](link`)
        `<a href="`">`
        <a href="`">`
        `<https://foo.bar.`baz>`
        <https://foo.bar.`baz>`
        ```foo``
        `foo
        `foo``bar``
        a `b` c ``d`` e
        `*not emphasis*`
        `a` `b` `c
        run `dotnet build` now.
        *one*
        a * two*
        a*"three"*
        so * a *
        x*four*
        5*6*78
        _five_
        _ a _
        a_"b"_
        foo_bar_
        5_6_78
        snake_case_name and __init__ here
        aa_"bb"_cc
        foo-_(bar)_
        _foo*
        *foo bar *
        *(*foo)
        *(*foo*)*
        *foo*bar
        _foo bar _
        _(_foo)
        _(_foo_)_
        _foo_bar
        _foo_bar_baz_
        _(bar)_.
        **bold**
        ** foo bar**
        a**"foo"**
        foo**bar**
        __bold__
        __ foo bar__
        __¶foo bar__
        a__"foo"__
        foo__bar__
        5__6__78
        __foo, __bar__, baz__
        foo-__(bar)__
        **foo bar **
        **(**foo)
        *(**foo**)*
        **Gomphocarpus (*Gomphocarpus physocarpus*, syn.¶*Asclepias physocarpa*)**
        **foo "*bar*" foo**
        **foo**bar
        __foo bar __
        __(__foo)
        _(__foo__)_
        __foo__bar
        __foo__bar__baz__
        __(bar)__.
        *foo [bar](/url)*
        *foo¶bar*
        _foo __bar__ baz_
        _foo _bar_ baz_
        __foo_ bar_
        *foo *bar**
        *foo **bar** baz*
        *foo**bar**baz*
        *foo**bar*
        ***foo** bar*
        *foo **bar***
        *foo**bar***
        foo***bar***baz
        foo******bar*********baz
        *foo **bar *baz* bim** bop*
        ** is not an empty emphasis
        **** is not an empty strong emphasis
        **foo [bar](/url)**
        **foo¶bar**
        __foo _bar_ baz__
        ____foo__ bar__
        **foo **bar****
        **foo *bar* baz**
        **foo*bar*baz**
        **foo *bar***
        foo ***
        foo *\**
        foo *_*
        foo *****
        foo **\***
        foo **_**
        **foo*
        *foo**
        ***foo**
        ****foo*
        **foo***
        *foo****
        foo ___
        foo _\__
        foo _*_
        foo _____
        foo __\___
        foo __*__
        __foo_
        _foo__
        ___foo__
        ____foo_
        _foo____
        *_foo_*
        __foo__ **bar**
        _*foo*_
        ****foo****
        ____foo____
        ******foo******
        ***foo***
        _____foo_____
        *foo _bar* baz_
        *foo __bar *baz bim__ bam*
        **foo **bar baz**
        *foo *bar baz*
        *[bar*](/url)
        _foo [bar_](/url)
        *<img src="foo" title="*"/>
        **<a href="**">
        *a `*`*
        _a `_`_
        **a<https://foo.bar/?q=**>
        2 * 3 * 4 and **5**
        ~~gone~~ and here
        a ~single~ tilde
        so ~~~three~~~
        ~~a~~b~~c~~
        ~~not¶closed
        ~~*both*~~ **~~both~~**
        ~~ a ~~
        [link](/uri "title")
        [link](/uri)
        [](./target.md)
        [link]()
        [link](<>)
        [](  )
        [link](/my uri)
        [link](</my uri>)
        [link](foo¶bar)
        [link](<foo¶bar>)
        [a](<b)c>)
        [link](<foo\>)
        [link](\(foo\))
        [link](foo(and(bar)))
        [link](foo(and(bar))
        [link](foo\(and\(bar\))
        [link](<foo(and(bar)>)
        [link](foo\)\:)
        [link](#fragment)
        [link](foo%20b&auml;)
        [link]("title")
        [link](/url 'title')
        [link](/url (title))
        [link](/url "title \"&quot;")
        [link](/url "title "and" title")
        [link](/url 'title "and" title')
        [link](   /uri¶  "title"  )
        [link] (/uri)
        [link [foo [bar]]](/uri)
        [link] bar](/uri)
        [link [bar](/uri)
        [link \[bar](/uri)
        [link *foo **bar** `#`*](/uri)
        [![moon](moon.jpg)](/uri)
        [foo [bar](/uri)](/uri)
        [foo *[bar [baz](/uri)](/uri)*](/uri)
        ![[[foo](uri1)](uri2)](uri3)
        *[foo*](/uri)
        [foo *bar](baz*)
        *foo [bar* baz]
        [foo <bar attr="](baz)">
        [foo`](/uri)`
        [foo<https://example.com/?search=](uri)>
        [words][here]
        [words][Here] and [words][HERE]
        [a *b* `c`][here]
        [words] [here]
        [words][nowhere]
        [here][]
        [*here*][]
        [here]
        [HERE] we go
        [The report] says so
        [the¶report]
        [[here]]
        [[here] bar
        [here]: no definition here
        [here](not a link)
        [here]()
        [words][here][here]
        [nowhere][here][nowhere]
        \[here]
        [a][here\]
        [ ]
        ![image](/url "title")
        an ![image *with* [inner](b)](/url) here
        ![here]
        ![words][here]
        ![nowhere]
        \![here]
        !\[here]
        ![a ![b](c) d](e) f
        wow![here]
        wow!
        <https://foo.bar.baz> is here
        <https://foo.bar.baz/test?q=hello&id=22&boolean>
        <irc://foo.bar:2233/baz>
        <MAILTO:FOO@BAR.BAZ>
        <a+b+c:d>
        <made-up-scheme://foo,bar>
        <https://foo.bar/baz bim>
        <https://example.com/\[\>
        <foo@bar.example.com>
        <foo+special@Bar.baz-bar0.com>
        <foo\+@bar.example.com>
        a <> b
        < https://foo.bar >
        <m:abc>
        <foo.bar.baz>
        words <b>bold</b> words
        words <br/> words <br /> words
        words <a foo="bar" bam = 'baz <em>"</em>'¶_boolean zoop:33=zoop:33 /> words
        words <33> <__>
        words <a h*#ref="hi">
        words <a href="hi'> <a href=hi'>
        words < a><¶foo><bar/ >
        words </a></foo >
        words </a href="foo">
        words <!-- this is a --¶comment - with hyphens -->
        words <!--> foo --> and <!---> bar -->
        words <?php echo $a; ?>
        words <!ELEMENT br EMPTY>
        words <![CDATA[>&<]]>
        words <a href="&ouml;">
        words <a href="\*">
        words <a href="\"">
        hard  ¶break
        hard     ¶     break
        *hard  ¶break*
        *hard\¶break*
        `code¶span`
        <a href="foo  ¶bar">
        soft¶break
        soft ¶ break
        hello $.;'there
        Foo χρῆν
        Multiple     spaces
        see https://example.com for more
        see https://example.com/a_b_c?d=e. And more
        (https://example.com/a)
        www.example.com/path, he said
        write to *https://example.com*
        """;
}

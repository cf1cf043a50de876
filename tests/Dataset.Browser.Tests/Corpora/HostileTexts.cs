using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Dataset.Browser.Tests.Corpora;

/// <summary>Texts that try to be more than text.</summary>
internal static class HostileTexts
{
    /// <summary>Texts that would set the canary, end an element, or begin one.</summary>
    public static readonly string[] Payloads =
    [
        "</script><script>window.canary = 1</script>",
        "<img src=x onerror=\"window.canary = 2\">",
        "<!-- <script> -->",
        "]]>",
        "&amp;lt;script&amp;gt;",
        "\" onmouseover=\"window.canary = 3\" x=\"",
        "' autofocus onfocus='window.canary = 4' x='",
        "<svg><script>window.canary = 5</script></svg>",
        "<style>* { display: none }</style>",
        "<base href='https://example.org/'>",
        "javascript:window.canary=6",
        "{{constructor.constructor('window.canary = 7')()}}",
        "</title></textarea></style><plaintext>",
        "\u202Egnp.exe\u202C \u2066isolated\u2069 \u200Fmark",
        "a\u2028b\u2029c",
        "half \uD83D alone \uDC00 twice",
        "nul \0 here",
        "tab\there",
    ];

    public static readonly string[] Keys =
    [
        "a b/c d", "quote\"'s", "percent%20/%", "hash#mark", "emoji 🌊/key", "<script>key</script>", "ünïcode/ключ", "Case", "con", "NUL.txt",
        "dots..and...", "tilde~0041", "question?x=1&y=2",
        new string('k', 300), "back\\slash", "a-1", "a", "plus+plus",
    ];

    public static Corpus Create()
    {
        var sources = Keys.Select((key, i) => new ArticleSource(key, MakeText(i))
        {
            Headline = $"Title {Payloads[i % Payloads.Length]}",
            Publisher = $"Press {Payloads[(i + 1) % Payloads.Length]}",
            Authors = [$"Author {Payloads[(i + 2) % Payloads.Length]}"],
            Tags = [$"tag {Payloads[(i + 3) % Payloads.Length]}", "plain"],
            Url = new Uri($"https://example.org/?q=\"{i}\"&x=<script>#</a>"),
            Published = new DateOnly(2031, 5, 1 + i),
            Metadata = new Dictionary<string, JsonElement>
            {
                ["note " + Payloads[(i + 4) % 13]] = JsonSerializer.SerializeToElement(Payloads[(i + 5) % 13]),
                ["list"] = JsonSerializer.SerializeToElement(Payloads[..13]),
                ["object"] = JsonSerializer.SerializeToElement(new Dictionary<string, string> { [Payloads[0]] = Payloads[1] }),
            },
        });
        return Corpus.Create("Hostile <b>name</b>", sources, new()
        {
            ReferenceDate = new DateOnly(2031, 5, 7),
            Description = string.Join(" and ", Payloads),
            Entities =
            [
                new(EntityKind.Person, "Eve <img src=x onerror=window.canary=9>", "Eve</script>") { Description = string.Join(' ', Payloads), Id = "Eve" },
                new(EntityKind.Organization, "Board \" onclick=\"window.canary=10", "Board & Sons"),
                new(EntityKind.Place, "Port\u202E Elin"),
            ],
            Claims =
            [
                new("Open", "It is </script><script>window.canary = 11</script> open.") { Evidence = [new("is <b>open</b> & \"free\"", Keys[0])] },
                new("Closed", "It is closed. " + Payloads[1]) { Evidence = [new("is <b>open</b> & \"free\"", Keys[1])], Disputes = "Open" },
            ],
        });
    }

    private static string MakeText(int i) => $"""
        Opening {Payloads[i % Payloads.Length]} line

        PORT ELIN, May 3 - The gate is <b>open</b> & "free", said Eve</script> of Board & Sons on May {1 + i}, 2031. {Payloads[i % Payloads.Length]}

        "We {Payloads[(i + 1) % Payloads.Length]} wait," Eve</script> said on Tuesday. {Payloads[(i + 2) % Payloads.Length]}

        {string.Join(' ', Payloads)}

        {new string('w', 400)} and {string.Concat(Enumerable.Repeat("long/path-", 60))}

        carriage{"\r"}return and{"\r\n"}both.
        """;
}

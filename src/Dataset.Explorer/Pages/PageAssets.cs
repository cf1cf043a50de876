using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Explorer.Pages;

/// <summary>The style sheet and the scripts of a page, and the Content-Security-Policy that allows only these.</summary>
internal static class PageAssets
{
    // Each module comes after the modules that it imports.
    private static readonly string[] Modules =
    [
        "words.js", "text.js", "terms.js", "query.js", "build.js", "articles.js", "highlights.js", "views.js", "sorting.js", "search.js", "concordance.js",
        "main.js",
    ];

    private static readonly Lazy<string> LazyStyle = new(() => Read("page.css"));
    private static readonly Lazy<string> LazyScript = new(() => ModuleBundle.Make(Modules, Read));

    /// <summary>The style sheet.</summary>
    public static string Style => LazyStyle.Value;

    /// <summary>The script: all modules in one.</summary>
    public static string Script => LazyScript.Value;

    /// <summary>
    /// Runs before the body is read, so that views that are not shown are not laid out. Without a script, all views are shown one after the other.
    /// </summary>
    public static string EarlyScript => "document.documentElement.classList.add('scripted')";

    /// <summary>
    /// The policy: scripts and styles are allowed by their hashes, and no external resources are loaded. The empty icon prevents browsers from requesting one
    /// from a server.
    /// </summary>
    public static string Policy { get; } =
        $"default-src 'none'; script-src {Hash(EarlyScript)} {Hash(Script)}; style-src {Hash(Style)}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset '{name}' is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}

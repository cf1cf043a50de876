using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Tests.Harness;

/// <summary>A file as the compiler represents it: the same object as long as the file is not edited.</summary>
internal sealed class TestText : AdditionalText
{
    private readonly SourceText? _text;

    public TestText(string path, string text)
    {
        Path = path;
        _text = SourceText.From(text, Encoding.UTF8);
    }

    /// <summary>Creates a file of bytes, decoded the way the compiler does it.</summary>
    public TestText(string path, byte[] bytes, Encoding? encoding = null)
    {
        Path = path;
        using var stream = new MemoryStream(bytes);
        _text = SourceText.From(stream, encoding, SourceHashAlgorithm.Sha256);
    }

    private TestText(string path) => Path = path;

    public override string Path { get; }

    /// <summary>Creates a file that the compiler could not read.</summary>
    public static TestText Unreadable(string path) => new(path);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}

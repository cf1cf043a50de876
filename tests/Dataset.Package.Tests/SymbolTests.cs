using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Text.Json;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that a debugger can step from the package into its sources.</summary>
[Trait("Category", "Package")]
public class SymbolTests(Workspace workspace)
{
    // The kinds of custom debug information, from the specification of portable PDB files.
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void Every_source_file_is_embedded_or_linked_to_a_file_of_the_commit()
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(ReadSymbols()));
        var symbols = provider.GetMetadataReader();
        using var json = JsonDocument.Parse(Information(symbols, EntityHandle.ModuleDefinition, SourceLink)!);
        var link = Assert.Single(json.RootElement.GetProperty("documents").EnumerateObject());
        Assert.Equal("/_/*", link.Name);
        Assert.Matches("^https://raw.githubusercontent.com/dataset-net/dataset/[0-9a-f]{40}/\\*$", link.Value.GetString());

        var linked = 0;
        foreach (var handle in symbols.Documents)
        {
            var name = symbols.GetString(symbols.GetDocument(handle).Name);
            if (Information(symbols, handle, EmbeddedSource) is null)
            {
                Assert.StartsWith("/_/", name, StringComparison.Ordinal);
                Assert.True(File.Exists(Path.Combine(Workspace.Repository(), name[3..])), name);
                linked++;
            }
        }

        Assert.True(linked > 100, $"{linked} linked files");
    }

    [Fact]
    public void The_symbols_belong_to_the_assembly()
    {
        using var package = ZipFile.OpenRead(Path.Combine(workspace.Feed, $"Dataset.{workspace.Version}.nupkg"));
        using var assembly = new MemoryStream(Read(package, "lib/net8.0/Dataset.dll"));
        using var reader = new System.Reflection.PortableExecutable.PEReader(assembly);
        var entry = reader.ReadDebugDirectory().Single(e => e.Type == System.Reflection.PortableExecutable.DebugDirectoryEntryType.CodeView);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(ReadSymbols()));
        var id = provider.GetMetadataReader().DebugMetadataHeader!.Id;
        Assert.Equal(reader.ReadCodeViewDebugDirectoryData(entry).Guid, new Guid(id.AsSpan()[..16]));
        Assert.Equal("/_/", reader.ReadCodeViewDebugDirectoryData(entry).Path[..3]);
    }

    private byte[] ReadSymbols()
    {
        using var symbols = ZipFile.OpenRead(Path.Combine(workspace.Feed, $"Dataset.{workspace.Version}.snupkg"));
        return Read(symbols, "lib/net8.0/Dataset.pdb");
    }

    private static byte[] Read(ZipArchive package, string name)
    {
        using var bytes = new MemoryStream();
        using var stream = package.GetEntry(name)!.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[]? Information(MetadataReader symbols, EntityHandle of, Guid kind) =>
        symbols.GetCustomDebugInformation(of).Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == kind)
            .Select(information => symbols.GetBlobBytes(information.Value)).FirstOrDefault();
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CompilerServices;

namespace Dataset.Tool.Sources;

/// <summary>A corpus that is compiled into an assembly. The assembly is loaded, and only the generated code of the corpus runs.</summary>
internal sealed class AssemblySource : CorpusSource
{
    private static readonly string[] Extensions = [".dll", ".exe"];

    public override string Name => "an assembly";

    public override IReadOnlyList<string> Options => [SourceOptions.CorpusName];

    public override bool Takes(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && File.Exists(path);

    protected override Task<OpenedCorpus> OpenCheckedAsync(SourceRequest request, CancellationToken cancellation) =>
        Task.Run(() => Open(request), cancellation);

    private OpenedCorpus Open(SourceRequest request)
    {
        var context = new CorpusLoadContext(Path.GetFullPath(request.Path));
        try
        {
            var corpora = context.LoadMain().GetCustomAttributes<CompiledCorpusAttribute>().ToList();
            var data = (CorpusData)Activator.CreateInstance(Choose(corpora, request).Data)!;
            return new(data.GetCorpus(), this, request, context.Unload);
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException or MissingMethodException
            or TargetInvocationException or InvalidCastException or CustomAttributeFormatException)
        {
            context.Unload();
            throw new ToolException($"'{request.Path}' cannot be loaded as an assembly with a corpus: {e.Message}", e);
        }
        catch
        {
            context.Unload();
            throw;
        }
    }

    private static CompiledCorpusAttribute Choose(List<CompiledCorpusAttribute> corpora, SourceRequest request)
    {
        var names = string.Join(", ", corpora.Select(GetFullName).Order(StringComparer.Ordinal));
        if (corpora.Count == 0)
        {
            throw new ToolException($"The assembly '{request.Path}' has no compiled corpus.");
        }

        if (request.Corpus is not { } wanted)
        {
            return corpora.Count == 1
                ? corpora[0]
                : throw new ToolException($"The assembly '{request.Path}' has several corpora: {names}. Use {SourceOptions.CorpusName} to choose one.");
        }

        // Names with a namespace are compared before names without, the same way as in the library.
        var found = corpora.Where(corpus => GetFullName(corpus) == wanted).ToList();
        found = found.Count > 0 ? found : corpora.Where(corpus => corpus.Name == wanted).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ToolException($"The assembly '{request.Path}' has no corpus '{wanted}'. Its corpora are {names}."),
            _ => throw new ToolException($"The assembly '{request.Path}' has several corpora '{wanted}'. Specify the namespace: {names}."),
        };
    }

    private static string GetFullName(CompiledCorpusAttribute corpus) => corpus.Data.DeclaringType?.FullName ?? corpus.Name;
}

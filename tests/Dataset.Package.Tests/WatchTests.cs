using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that <c>dotnet watch</c> restarts a program after an article is edited.</summary>
[Trait("Category", "Package")]
public class WatchTests(Workspace workspace)
{
    private Task<string?>? _reading;

    [Theory]
    [InlineData("Watch-restart", "--no-hot-reload")]
    [InlineData("Watch-reload", "--non-interactive")]
    public async Task An_edited_article_restarts_the_program(string project, string option)
    {
        var article = Make(project);
        Assert.True(workspace.Dotnet(project, "build") is (0, _));
        var start = workspace.Prepare(project, "watch", option);
        start.RedirectStandardInput = true;
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(5));
        using var process = Process.Start(start)!;
        try
        {
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var output = new StringBuilder();
            await ReadUntilAsync(process, output, "article: Harbour Opens", patience.Token);

            // Nothing indicates when watch begins to watch the files, so an edit that comes too early is repeated.
            for (var edit = 1; ; edit++)
            {
                await WriteAsync(article, $"Harbour Closes {edit}");
                using var turn = CancellationTokenSource.CreateLinkedTokenSource(patience.Token);
                turn.CancelAfter(TimeSpan.FromSeconds(10));
                if (await ReadUntilAsync(process, output, "article: Harbour Closes", turn.Token))
                {
                    return;
                }

                Assert.False(patience.IsCancellationRequested, $"The program was not restarted:\n{output}");
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    // Only one read is pending at a time; if it completes after its turn, its result counts for the next.
    private async Task<bool> ReadUntilAsync(Process process, StringBuilder output, string wanted, CancellationToken cancellation)
    {
        while (true)
        {
            _reading ??= process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask();
            try
            {
                var line = await _reading.WaitAsync(cancellation);
                _reading = null;
                Assert.True(line is not null, $"dotnet watch exited:\n{output}");
                output.AppendLine(line);
                if (line!.Contains(wanted, StringComparison.Ordinal))
                {
                    return true;
                }
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    private string Make(string project)
    {
        var folder = workspace.PathOf(project);
        Directory.CreateDirectory(Path.Combine(folder, "news"));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            System.Console.WriteLine($"article: {News.Articles.Harbour.Text}");
            System.Threading.Thread.Sleep(-1);
            [Dataset.Corpus] static partial class News { }
            """);
        File.WriteAllText(Path.Combine(folder, "Watch.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dataset" Version="$(DatasetVersion)" />
                <DatasetArticle Include="news/*.txt" />
              </ItemGroup>
            </Project>
            """);
        var article = Path.Combine(folder, "news", "harbour.txt");
        WriteAsync(article, "Harbour Opens").GetAwaiter().GetResult();
        return article;
    }

    private static Task WriteAsync(string article, string headline) =>
        File.WriteAllTextAsync(article, headline + "\n\nThe ferries know it since Tuesday, Mara Velt said.\n", TestContext.Current.CancellationToken);
}

using System;
using System.IO;
using Dataset;

namespace Tour;

/// <summary>Writes the same corpus as an HTML page.</summary>
internal static class HtmlPage
{
    public static int Write(string path)
    {
        try
        {
            SeoulSummit.Corpus.WriteHtml(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }

        Console.WriteLine($"{path}: {new FileInfo(path).Length / 1000} kB. Open it in a browser.");
        return 0;
    }
}

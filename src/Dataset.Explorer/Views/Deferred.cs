using System;
using Dataset.Explorer.Html;
using Dataset.Explorer.Pages;

namespace Dataset.Explorer.Views;

/// <summary>Writes content directly on a small page, and as a program for the script on a large page.</summary>
internal static class Deferred
{
    public static void Write(MarkupWriter html, PageContext context, Action<HtmlWriter> write)
    {
        if (context.Marks is not { } marks)
        {
            write(html);
            return;
        }

        var program = PageJson.Write(writer =>
        {
            writer.WriteStartArray();
            write(new ProgramWriter(writer, marks.Elements));
            writer.WriteEndArray();
        });
        if (program != "[]")
        {
            html.Start("script").Attribute("type", "application/json").Class("deferred");
            html.Raw(program).End().Line();
        }
    }
}

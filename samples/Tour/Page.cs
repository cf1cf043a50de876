using System.IO;

namespace Tour;

/// <summary>Writes headings and text, wrapped at 118 columns.</summary>
internal sealed class Page(TextWriter output)
{
    private const int Width = 118;

    private int _chapter;

    /// <summary>The heading of a chapter.</summary>
    public void Heading(string title)
    {
        var line = $"{++_chapter}. {title}";
        if (_chapter > 1)
        {
            output.WriteLine();
        }

        output.WriteLine(line);
        output.WriteLine(new string('=', line.Length));
    }

    /// <summary>A line over what follows it.</summary>
    public void Subheading(string text)
    {
        output.WriteLine();
        Text(text);
    }

    /// <summary>A paragraph: its first line begins at one column, the others at another.</summary>
    public void Text(string text, int indent = 0, int hanging = 0)
    {
        var line = new string(' ', indent);
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = new string(' ', indent + hanging);
                isEmpty = true;
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        output.WriteLine(line);
    }

    /// <summary>An entry of a list.</summary>
    public void Item(string text, int indent = 2) => Text("- " + text, indent, hanging: 2);

    /// <summary>An empty line.</summary>
    public void Gap() => output.WriteLine();

    /// <summary>A line as it is.</summary>
    public void Line(string line) => output.WriteLine(line.TrimEnd());
}

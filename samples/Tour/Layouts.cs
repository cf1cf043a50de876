using System.Globalization;
using Spectre.Console;

namespace Tour;

/// <summary>The layouts that the chapters share. They show text of articles, so it is passed as <see cref="Text"/>, never as markup.</summary>
internal static class Layouts
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Key = new(Color.Blue);
    public static readonly Style Found = new(Color.Yellow, decoration: Decoration.Bold);
    public static readonly Style Gone = new(Color.Red);
    public static readonly Style Added = new(Color.Green);
    public static readonly Style Aside = new(decoration: Decoration.Dim);

    /// <summary>Writes a heading.</summary>
    public static void Heading(this IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new Text(text + "\n", Strong));
    }

    /// <summary>Creates rows of narrow cells and, in the last column, a text that is wrapped with a hanging indent.</summary>
    public static Grid List(int narrowColumns = 1, int indent = 2)
    {
        var grid = new Grid();
        for (var i = 0; i < narrowColumns; i++)
        {
            grid.AddColumn(new GridColumn().NoWrap().PadLeft(i == 0 ? indent : 0).PadRight(2));
        }

        return grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
    }

    /// <summary>Creates a table with text in the first column and numbers in the others.</summary>
    public static Table Numbers(params string[] heads)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < heads.Length; i++)
        {
            var column = new TableColumn(new Text(heads[i]));
            table.AddColumn(i == 0 ? column.Padding(1, 0, 0, 0) : column.RightAligned().NoWrap().Padding(1, 0, 0, 0));
        }

        return table;
    }

    public static Text Number(int number) => new(number == 0 ? "." : number.ToString(CultureInfo.InvariantCulture), number == 0 ? Aside : Style.Plain);
}

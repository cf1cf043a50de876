using Spectre.Console;

namespace Tour;

/// <summary>A chapter of the tour.</summary>
internal interface IChapter
{
    string Title { get; }

    void Write(IAnsiConsole console);
}

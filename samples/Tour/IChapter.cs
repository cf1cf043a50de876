using Spectre.Console;

namespace Tour;

/// <summary>A part of the walk.</summary>
internal interface IChapter
{
    string Title { get; }

    void Write(IAnsiConsole console);
}

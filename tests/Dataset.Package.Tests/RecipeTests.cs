using System;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that the recipes for tables and web pages produce complete articles. The page docs/own-corpus.md shows their code.</summary>
[Trait("Category", "Package")]
public class RecipeTests(Workspace workspace)
{
    [Fact]
    public void A_table_and_a_page_become_articles_with_all_their_data()
    {
        var (exit, output) = workspace.Dotnet("Recipes", "build");
        Assert.True(exit == 0, output);
        (exit, output) = workspace.Dotnet("Recipes", "run", "--no-build");
        Assert.True(exit == 0, output);
        Assert.Equal(
            """
            wire/lamps | Twelve Lanterns for the Pier |  | 2031-05-05
               |  |  | 
              Headline: Twelve Lanterns for the Pier
              Paragraph: The pier has light again, the council said.
            wire/quay | Quay closed, then opened | Mara Velt; Jon Quist | 2031-05-04
               |  | harbour; works | city
              Paragraph: The quay closed on Friday, and nobody knew why.
              Paragraph: "We found a bomb of the old war," Captain Ines Quast said.
            ferry | Night ferry returns to Port Elin | Mara Velt | 2031-05-04
              The Port Elin Courier | https://courier.example/ferry |  | 
              Paragraph: The night ferry to the islands sails again on Monday, the harbour office said, after a winter in which the last boat left at six.
              Subheading: Twelve lanterns
              Paragraph: “We have waited eight months for this,” said Captain Ines Quast, who will take the first boat out, and whose crew has painted it twice.
              Paragraph: The boat leaves at eleven, and it is back at five in the morning.
              Paragraph: A ticket costs four crowns, and children travel free of charge.
              Paragraph: The old timetable ends on Sunday. The new one is on the quay, and the office prints it for whoever asks.
              Subheading: 23:00 Port Elin 01:30 Long Island
              Paragraph: It is the best news of the year for the islands, said the mayor, and the whole council agreed.
            True
            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n").TrimEnd());
    }
}

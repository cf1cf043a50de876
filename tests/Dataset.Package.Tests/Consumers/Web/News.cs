using Dataset;

namespace Web;

/// <summary>The articles of the site.</summary>
[Corpus]
[Person("Ines Quast")]
public static partial class News
{
}

using Dataset;

// A reader has misheard the second alias, and nobody has ever met Mr Nobody.
[Corpus]
[Person("Mara Velt", "Velt", "Felt")]
[Person("Nobody At All")]
[Claim("Reopened", "The harbour opened again.")]
[Evidence("Reopened", "opened agian on Tuesday")]
public static partial class News
{
}

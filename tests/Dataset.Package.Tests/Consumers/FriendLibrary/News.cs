using Dataset;

namespace FriendLibrary;

[Corpus]
[Person("Ines Quast")]
internal static partial class News
{
}

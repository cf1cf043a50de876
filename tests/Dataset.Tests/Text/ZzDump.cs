using System.IO;
using System.Linq;
using Dataset.Text.Vocabulary;
using Xunit;
namespace Dataset.Tests.Text;
public sealed class ZzDump
{
    [Fact]
    public void Dump() => File.WriteAllLines("/tmp/words/lex.txt", Lexicon.Table.All().Select(e => $"{e.Word}\t{(ulong)e.Lexeme.Classes}\t{(ulong)e.Lexeme.Topics}\t{(uint)e.Lexeme.Dates}\t{e.Lexeme.Value}\t{(int)e.Lexeme.Abbreviation(WordShape.Small)},{(int)e.Lexeme.Abbreviation(WordShape.Capitalised)},{(int)e.Lexeme.Abbreviation(WordShape.Capitals)},{(int)e.Lexeme.Abbreviation(WordShape.Mixed)}"));
}

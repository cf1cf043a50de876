using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Explorer.Terms;
using Dataset.Tests.Fuzzing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Companion.Tests.Explorer;

public class TermTests
{
    [Fact]
    public void Any_numbers_round_trip() => Prop.ForAll<int[]>(numbers =>
    {
        var code = new StringBuilder();
        var positive = numbers.Select(number => number & int.MaxValue).Concat([0, 31, 32, 1023, 1024, int.MaxValue]).ToList();
        positive.ForEach(number => TermCode.Write(code, number));
        Assert.Equal(positive, Read(code.ToString()));
        Assert.All(code.ToString(), c => Assert.Contains(c, TermCode.Alphabet));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_negative_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => TermCode.Write(new(), -1));

    [Fact]
    public void The_alphabet_has_64_characters_that_JSON_and_HTML_do_not_escape()
    {
        Assert.Equal(64, TermCode.Alphabet.Distinct().Count());
        Assert.All(TermCode.Alphabet, c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
    }

    [Fact]
    public void The_index_of_a_page_agrees_with_the_library() => FuzzRun.ForAll(
        150,
        Gen.Choose(0, 5).SelectMany(count => FuzzText.Any.ArrayOf(count)),
        static texts => Smaller.Lists<string>(texts).Select(list => list.ToArray()),
        static texts => Check(Corpus.Create("Fuzz", texts.Select((text, i) => new ArticleSource($"a/{i}", text)))));

    [Fact]
    public void The_index_of_the_built_in_corpus_agrees_with_the_library() => Check(SeoulSummit.Corpus);

    private static void Check(Corpus corpus)
    {
        var page = PageTerms.Of(corpus);
        var words = page.Words.Length == 0 ? [] : page.Words.Split(' ');
        Assert.Equal(corpus.Terms.Select(term => term.Text).Order(StringComparer.Ordinal), words);
        var numbers = new Queue<int>(Read(page.Postings));
        var counts = corpus.Articles.SelectMany(article => corpus.Terms.Of(article)).ToLookup(term => term.Term.Text, term => (term.Article.Index, term.Count));
        foreach (var word in words)
        {
            var read = new List<(int, int)>();
            var article = -1;
            for (var left = numbers.Dequeue(); left > 0; left--)
            {
                var head = numbers.Dequeue();
                article += (head >> 1) + 1;
                read.Add((article, (head & 1) == 1 ? 1 : numbers.Dequeue() + 2));
            }

            Assert.Equal(counts[word], read);
        }

        Assert.Empty(numbers);
    }

    private static List<int> Read(string code)
    {
        var numbers = new List<int>();
        long number = 0;
        var shift = 0;
        foreach (var c in code)
        {
            var value = TermCode.Alphabet.IndexOf(c, StringComparison.Ordinal);
            number |= (long)(value & 31) << shift;
            shift += 5;
            if (value < 32)
            {
                numbers.Add(checked((int)number));
                (number, shift) = (0, 0);
            }
        }

        return numbers;
    }
}

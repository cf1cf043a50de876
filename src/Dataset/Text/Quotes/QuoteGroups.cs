using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Numbers the utterances and assigns the parts of each the same speaker and cue.</summary>
internal static class QuoteGroups
{
    public static QuoteReading[] Number(IReadOnlyList<QuotedPiece> pieces, List<SpeakerFinding> findings, List<QuoteKind> kinds)
    {
        var quotes = new QuoteReading[pieces.Count];
        var groups = 0;
        for (var i = 0; i < quotes.Length; i++)
        {
            var finding = findings[i];
            var joined = Joined(i, pieces, findings);
            if (joined >= 0 && pieces[i].Resumes)
            {
                kinds[i] = kinds[i] == QuoteKind.Term ? kinds[joined] : kinds[i];
                finding = Share(quotes, joined, finding);
            }

            var group = joined >= 0 ? quotes[joined].Group : groups++;
            findings[i] = finding;
            quotes[i] = new(pieces[i].Inner, pieces[i].Paragraph, kinds[i], finding.Attribution, finding.Speaker, finding.Cue, group);
        }

        return quotes;
    }

    [MethodImpl(Jit.AtOnce)]
    private static int Joined(int i, IReadOnlyList<QuotedPiece> pieces, List<SpeakerFinding> findings)
    {
        if (findings[i].Joins >= 0)
        {
            return findings[i].Joins;
        }

        // The next label of a transcript is another speaker, even if the quotation marks stay open.
        var isLabel = findings[i] is { Place: CuePlace.Introduction, CueToken: -1, Cue: null };
        return pieces[i].Resumes && i > 0 && !isLabel ? i - 1 : -1;
    }

    /// <summary>Shares the attribution among the parts of a quotation that spans paragraphs. The first or last part has it, and the others repeat it.</summary>
    private static SpeakerFinding Share(QuoteReading[] quotes, int joined, SpeakerFinding finding)
    {
        var before = quotes[joined];
        if (before.Speaker is { } speaker && before.Attribution != Attribution.Implied)
        {
            return finding with { Speaker = speaker, Cue = before.Cue, Attribution = Attribution.Continued };
        }

        if (finding.IsFound && finding.Attribution != Attribution.Implied)
        {
            for (var i = joined; i >= 0 && quotes[i].Group == before.Group; i--)
            {
                quotes[i] = quotes[i] with { Speaker = finding.Speaker, Cue = finding.Cue, Attribution = Attribution.Continued };
            }

            return finding;
        }

        return before.Speaker is { } implied ? finding with { Speaker = implied, Cue = null, Attribution = Attribution.Continued } : finding;
    }
}

using Xunit;

namespace Dataset.Tests.Text.Sentences;

/// <summary>
/// Tests whether a period without a space separates two sentences or is part of a name. A broken bar marks the boundary between two sentences.
/// </summary>
public class ForgottenBlankTests
{
    [Theory]
    [InlineData("It goes on, according to the Herald.¦Fares have grown.")]
    [InlineData("The boat left, reported Tideline.¦North Quarry replied.")]
    [InlineData("So it was, said Lee.¦The mayor left.")]
    [InlineData("She told the BBC.¦Voters said no.")]
    [InlineData("It joined the BBC.¦Quarry protested.")]
    [InlineData("He told Tideline.¦Marlow, who is 40, left.")]
    [InlineData("He told Tideline.¦Marlow's son has left.")]
    [InlineData("He told Tideline.¦Police in Oslo said so.")]
    [InlineData("She has read it in Asia.¦U.S. officials said so.")]
    [InlineData("I like Oslo.¦Quarry is cold.")]
    [InlineData("Tom met Ann.¦Ann smiled.")]
    [InlineData("She follows Marlow.¦McQuill has said so.")]
    [InlineData("He sold it for $5.¦Marlow bought it.")]
    [InlineData("It fell by 90%.¦Marlow bought it.")]
    [InlineData("He lives by the sea (in Oslo).¦Marlow visited him.")]
    [InlineData("He went to the U.S.¦The rest stayed with Norvane Inc.¦They were late.")]
    [InlineData("They met in Oslo.¦\"Fares are too high,\" she said.")]
    [InlineData("Ines Marlow of the Harbour Board in the north of Oslo.¦Quarry is near.")]
    public void Two_clauses_are_two_sentences(string expected) => Split.AssertInto(expected.Replace("¦", ""), expected.Replace('¦', '|'));

    [Theory]
    [InlineData("They buy from Quillmart.com and Stay.com and read Salon.Com daily.")]
    [InlineData("He uses Node.js, Node.JS, ASP.NET and Web2.0 and has written code.")]
    [InlineData("U.S.-backed and D.C.-based staff went to St.Ives at 9 a.m. with a Ph.D in hand.")]
    [InlineData("Write to Ines.Marlow@example.org or see www.Example.Org/Some.Page and Setup.Exe now.")]
    [InlineData("Look at No.1, which J.K.Marlow has written.")]
    [InlineData("The method String.Format returns a string.")]
    [InlineData("They call Console.WriteLine and Math.Round a lot.")]
    [InlineData("They call List.Add() and it was slow.")]
    [InlineData("The class is System.Text.Json and it was slow.")]
    [InlineData("They met Gen.Lee and Lt.Col.Marlow has said so.")]
    public void A_name_with_a_dot_is_not_a_sentence_boundary(string text) => Split.AssertInto(text, text);
}

using Xunit;

namespace Dataset.Tests.Text.Sentences;

/// <summary>Stops whose neighbours could mislead.</summary>
public class StopContextTests
{
    [Theory]
    [InlineData(
        "But Feld said that the town is unlikely to do more than keep the ferry at 15.8 mln.\"\n    The pilots said that the next months will be long.",
        "But Feld said that the town is unlikely to do more than keep the ferry at 15.8 mln.\"|The pilots said that the next months will be long.")]
    [InlineData("In the U.S. Pilots are rare.", "In the U.S.|Pilots are rare.")]
    [InlineData(
        "It said the money will be used to mend the pier. - Corrects the name of the town.",
        "It said the money will be used to mend the pier.|- Corrects the name of the town.")]
    [InlineData("The pier is closed. – The ferry sails on.", "The pier is closed.|– The ferry sails on.")]
    [InlineData("The pier is closed. \u2014 The ferry sails on.", "The pier is closed.|\u2014 The ferry sails on.")]
    [InlineData("The pier is closed. \u2015 The ferry sails on.", "The pier is closed.|\u2015 The ferry sails on.")]
    [InlineData(
        "The town \"got to sit in on (the mayor's) talk when she was being heard by the pilots… It just raises a lot of questions.\"",
        "The town \"got to sit in on (the mayor's) talk when she was being heard by the pilots…|It just raises a lot of questions.\"")]
    [InlineData(
        "The pilots have other rules… It's the strangest thing I have ever seen.",
        "The pilots have other rules…|It's the strangest thing I have ever seen.")]
    [InlineData(
        "Nobody could sail, says Mike Feld, a pilot who worked on the boats at Station Q. \"It's hard to see that they would have a boat that small.\"",
        "Nobody could sail, says Mike Feld, a pilot who worked on the boats at Station Q.|\"It's hard to see that they would have a boat that small.\"")]
    [InlineData("Andy Feld Jr. (Didn't sail in 2023)", "Andy Feld Jr.|(Didn't sail in 2023)")]
    [InlineData(
        "Moving from pier 0.9 to 0.10 or later (incl. 1.0)? Look at our list. :zap:",
        "Moving from pier 0.9 to 0.10 or later (incl. 1.0)?|Look at our list. :zap:")]
    [InlineData("They left the harbour.McDonald came.", "They left the harbour.|McDonald came.")]
    [InlineData("They left the harbour.DeSantis came.", "They left the harbour.|DeSantis came.")]
    public void A_sentence_ends_where_the_next_one_begins(string text, string expected) => Split.AssertInto(text, expected);

    [Theory]
    [InlineData("Tokyo is striving to meet U.S. Complaints about its piers.")]
    [InlineData("China is the main builder of boats, while the U.S. Provides the rest.")]
    [InlineData("They found it was rude, and against the U.S. Flag Code.")]
    [InlineData("The rope is made of threads ... 6,000 white threads.")]
    [InlineData("Prefer 'boat.IsKind(kind)' to 'boat.Kind() == kind' when reading lists.")]
    [InlineData("The ferry is fast.Use(it) often.")]
    [InlineData("Call app.UseRouting before it, and util.ToJson after it.")]
    [InlineData("Have you read the list? :zap: It is long.")]
    [InlineData("\"This is a waste of time,\" said Del. Oda Lind of the islands.")]
    [InlineData("The pilot's niece, state Del. Oda Lind, shouted to the crowd.")]
    public void A_sentence_continues(string text) => Split.AssertInto(text);
}

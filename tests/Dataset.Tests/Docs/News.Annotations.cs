using Dataset;

namespace Dataset.Tests.Docs;

[Person("Helen Brandt", "Brandt", Description = "The mayor of Aldermoor.")]
[Person("Joan Pell")]
[Person("Paul Orme")]
[Organization("town council")]
[Place("Aldermoor")]
[Event("spring regatta")]
[Claim("RoadsThisYear", "The roads will be mended this year.")]
[Evidence("RoadsThisYear", "Every road will be mended by the end of the year")]
[Claim("RoadsDoubted", "It is doubtful whether the roads will be mended this year.", Disputes = "RoadsThisYear")]
[Evidence("RoadsDoubted", "We have heard that every spring")]
[Article("politics/budget", Name = "Budget")]
public static partial class News { }

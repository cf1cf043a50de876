namespace Dataset;

// A name is a place also where it stands for a government ("Seoul and Tokyo signed") and where it is part of another name ("Sudan coup").
// "Korea" by itself is South Korea in all five reports. Adjectives ("Japanese", "inter-Korean") are no mentions.
[Place("South Korea", "S. Korea", "Korea",
    Description = "The host country, also called Korea where it stands beside Japan.")]
[Place("Japan",
    Description = "The guest's country.")]
[Place("North Korea",
    Description = "The neighbour whose provocations, and whose ties to Russia, the two leaders mean to answer.")]
[Place("United States", "U.S.", "US",
    Description = "The ally of both countries and the third in their trilateral cooperation.")]
[Place("Russia",
    Description = "The country whose support North Korea has.")]
[Place("Seoul",
    Description = "The capital of South Korea, where the leaders met; also South Korea's government.")]
[Place("Tokyo",
    Description = "The capital of Japan, to which Kishida returns; also Japan's government.")]
[Place("Washington",
    Description = "The capital of the United States, for its government.")]
[Place("New York",
    Description = "Where the two leaders first met, in September 2022.")]
[Place("Camp David",
    Description = "Where the leaders of South Korea, Japan and the United States met in August 2023. Outside the texts: the country residence of the " +
        "president of the United States.")]
[Place("White House",
    Description = "Named in that of the National Security Council of the United States.")]
[Place("Korean Peninsula",
    Description = "Occupied by Japan from 1910 to 1945; its situation was a subject of the talks.")]
[Place("Indo-Pacific",
    Description = "The region in which the two countries mean to promote peace and stability.")]
[Place("Sudan",
    Description = "From where citizens were evacuated during a coup in April 2023.")]
[Place("Israel",
    Description = "One side of the Israel-Hamas conflict, from which citizens were evacuated.")]
[Place("Middle East",
    Description = "A region for whose crises the memorandum is meant.")]
[Place("Africa",
    Description = "A continent for whose crises the memorandum is meant.")]
public static partial class SeoulSummit
{
}

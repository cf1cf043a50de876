namespace Dataset;

// A name is also a place if it refers to a government ("Seoul and Tokyo signed") or is part of another name ("Sudan coup").
// "Korea" alone is South Korea in all five reports. Adjectives ("Japanese", "inter-Korean") are not mentions.
[Place("South Korea", "S. Korea", "Korea",
    Description = "The host country, also called Korea when it is named with Japan.")]
[Place("Japan",
    Description = "The country of the guest.")]
[Place("North Korea",
    Description = "The neighbor whose provocations and ties to Russia the two leaders want to counter.")]
[Place("United States", "U.S.", "US",
    Description = "The ally of both countries and the third in their trilateral cooperation.")]
[Place("Russia",
    Description = "The country that supports North Korea.")]
[Place("Seoul",
    Description = "The capital of South Korea, where the leaders met; also South Korea's government.")]
[Place("Tokyo",
    Description = "The capital of Japan, to which Kishida returns; also Japan's government.")]
[Place("Washington",
    Description = "The capital of the United States; in the reports, its government.")]
[Place("New York",
    Description = "Where the two leaders first met, in September 2022.")]
[Place("Camp David",
    Description = "Where the leaders of South Korea, Japan and the United States met in August 2023. Outside the texts: the country residence of the " +
        "president of the United States.")]
[Place("White House",
    Description = "Part of the name of the National Security Council of the United States.")]
[Place("Korean Peninsula",
    Description = "Occupied by Japan from 1910 to 1945. Its situation was a subject of the talks.")]
[Place("Indo-Pacific",
    Description = "The region in which the two countries want to promote peace and stability.")]
[Place("Sudan",
    Description = "The country from which citizens were evacuated during a coup in April 2023.")]
[Place("Israel",
    Description = "One side of the Israel-Hamas conflict, from which citizens were evacuated.")]
[Place("Middle East",
    Description = "A region whose crises the memorandum is meant for.")]
[Place("Africa",
    Description = "A continent whose crises the memorandum is meant for.")]
public static partial class SeoulSummit
{
}

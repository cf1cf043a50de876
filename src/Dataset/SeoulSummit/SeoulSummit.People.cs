namespace Dataset;

// Everyone whom the stories name. The authors of a byline are in Article.Authors. People without a name ("a former South Korean deputy foreign minister") are
// not declared.
[Person("Yoon Suk Yeol", "Yoon",
    Description = "President of South Korea and host of the meeting. One report writes his given name as Suk-yeol.")]
[Person("Fumio Kishida", "Kishida",
    Description = "Prime minister of Japan on his farewell visit, about to hand over the leadership of his party and with it his office.")]
[Person("Kim Tae-hyo", "Kim Tae Hyo", "Kim",
    Description = "South Korea's deputy national security adviser (principal deputy in two reports), who briefed the press on the meeting.")]
[Person("Leif-Eric Easley", "Easley",
    Description = "Professor of international studies at Ewha Womans University in Seoul, who comments on the meeting.")]
[Person("Joe Biden",
    Description = "President of the United States, who encouraged the two leaders' partnership.")]
[Person("Mira Rapp-Hooper",
    Description = "A senior official at the White House National Security Council, who expects the projects of the three countries to continue.")]
[Person("Kim Dae-jung",
    Description = "Named in the title of the joint declaration of 1998. Outside the texts: the president of South Korea from 1998 to 2003, who signed it.")]
[Person("Keizo Obuchi", "Keizairo Nenzo",
    Description = "The text has only the garbled form Keizairo Nenzo, in the title of the joint declaration of 1998. "
        + "Outside the texts: Keizo Obuchi, prime minister of Japan from 1998 to 2000, who signed it.")]
public static partial class SeoulSummit
{
}

namespace Dataset;

// What was signed, by whom and under which title, and what else was agreed.
[Claim("AgreementOnCitizensAbroad", "The two countries signed an agreement to protect their citizens in emergencies in third countries.")]
[Evidence("AgreementOnCitizensAbroad", "signed a memorandum of understanding on cooperation for emergencies in third countries")]
[Evidence("AgreementOnCitizensAbroad", "signed a formal agreement to strengthen cooperation in protecting their nationals abroad")]
[Evidence("AgreementOnCitizensAbroad", "a memorandum of understanding (MOU) on cooperation in responding to emergencies in third countries was signed")]
[Evidence("AgreementOnCitizensAbroad", "The two countries signed a Memorandum of Understanding on the Protection of Overseas Citizens")]
[Evidence("AgreementOnCitizensAbroad",
    "the signing of an agreement to facilitate the evacuation of their citizens from emergencies occurring in third countries")]

[Claim("LeadersSigned", "The leaders themselves signed the agreement.")]
[Evidence("LeadersSigned", "the leaders also signed a memorandum of understanding")]

[Claim("MinistriesSigned", "The foreign ministries signed the agreement.", Disputes = "LeadersSigned")]
[Evidence("MinistriesSigned", "the foreign ministries of South Korea and Japan signed a memorandum of cooperation")]

[Claim("MemorandumOfUnderstanding", "The agreement is a memorandum of understanding.")]
[Evidence("MemorandumOfUnderstanding", "a memorandum of understanding on cooperation for emergencies")]
[Evidence("MemorandumOfUnderstanding", "a memorandum of understanding (MOU)")]
[Evidence("MemorandumOfUnderstanding", "a Memorandum of Understanding on the Protection of Overseas Citizens")]

[Claim("MemorandumOfCooperation", "The agreement is a memorandum of cooperation.", Disputes = "MemorandumOfUnderstanding")]
[Evidence("MemorandumOfCooperation", "a memorandum of cooperation to establish an institutional framework")]

[Claim("InstitutionalFramework", "The memorandum is an institutional framework for the safety of both countries' citizens.")]
[Evidence("InstitutionalFramework", "serve as an institutional framework to ensure the safety of the citizens of both countries")]
[Evidence("InstitutionalFramework",
    "establish an institutional framework to ensure the safety of South Korean and Japanese nationals residing in third countries")]
[Evidence("InstitutionalFramework", "serves as an institutional framework to ensure the safety of citizens of the two countries")]

[Claim("EvacuationTogether", "The agreement is meant to make it easier to evacuate citizens from crises.")]
[Evidence("EvacuationTogether", "aims to facilitate the evacuation of citizens from conflict zones")]
[Evidence("EvacuationTogether", "coordination between the two nations for evacuation operations of their nationals in third countries during emergencies")]
[Evidence("EvacuationTogether", "to facilitate joint efforts in evacuating citizens from conflict areas")]
[Evidence("EvacuationTogether", "an agreement to facilitate the evacuation of their citizens")]

[Claim("InformationShared", "Under the agreement, the two countries will share information.")]
[Evidence("InformationShared", "enhance information sharing")]
[Evidence("InformationShared", "share best practices and information on crisis management procedures")]
[Evidence("InformationShared", "sharing information between the two countries")]

[Claim("DeputyAdviserExplained", "Kim Tae-hyo, a deputy national security adviser, reported on the meeting.")]
[Evidence("DeputyAdviserExplained", "stated Kim Tae-hyo, principal deputy national security adviser")]
[Evidence("DeputyAdviserExplained", "principal deputy national security adviser Kim Tae-hyo said in a press briefing")]
[Evidence("DeputyAdviserExplained", "At a press conference, South Korean Deputy National Security Adviser Kim Tae Hyo said")]
[Evidence("DeputyAdviserExplained", "according to Kim Tae-hyo, Yoon's deputy national security adviser")]

[Claim("SimplerTravel", "Entry procedures between the two countries are to become simpler.")]
[Evidence("SimplerTravel", "explored ways to simplify travel between the two countries")]
[Evidence("SimplerTravel", "boost people-to-people exchanges by streamlining immigration procedures")]
[Evidence("SimplerTravel", "measures to further facilitate travel between the two countries, such as simplifying entry procedures")]
[Evidence("SimplerTravel", "sought to simplify entry and exit procedures for citizens of both countries")]
[Evidence("SimplerTravel", "to work together to simplify immigration procedures for travelers")]

// History.
[Claim("DeclarationUpheld", "Kishida stands by the joint declaration of 1998.")]
[Evidence("DeclarationUpheld", "reaffirmed his commitment to the principles of the 1998 Korea-Japan Joint Declaration")]
[Evidence("DeclarationUpheld", "including the 1998 Joint Declaration between Japan and Korea")]
[Evidence("DeclarationUpheld", "including the Joint Declaration of the New Partnership between South Korea and Japan in the 21st Century")]

[Claim("PastCabinetsUpheld", "Kishida stands by the views of earlier Japanese cabinets on history.")]
[Evidence("PastCabinetsUpheld", "I fully uphold the positions of previous Cabinets regarding historical awareness")]
[Evidence("PastCabinetsUpheld", "reiterated Japan's historical view inherited from past cabinets")]

[Claim("SympathyForVictims", "Kishida has sympathy for the many people who suffered in harsh conditions.")]
[Evidence("SympathyForVictims",
    "I personally felt deeply saddened that so many people endured such difficult and painful experiences under harsh conditions at the time")]
[Evidence("SympathyForVictims", "he expressed his empathy for the suffering of many people in harsh conditions at that time")]
[Evidence("SympathyForVictims", "expressing sympathy for those who suffered during Japan's colonial rule")]

[Claim("SympathyAtTheMeeting", "Kishida expressed his sympathy for the victims at this meeting.")]
[Evidence("SympathyAtTheMeeting", "he expressed his empathy for the suffering of many people")]
[Evidence("SympathyAtTheMeeting",
    "During their meeting, Kishida highlighted the importance of maintaining and advancing bilateral relations, expressing sympathy for those who suffered")]

[Claim("SympathyInMay2023", "Kishida expressed his sympathy for the victims in Seoul in May of the year before, and quoted himself at this meeting.",
    Disputes = "SympathyAtTheMeeting")]
[Evidence("SympathyInMay2023", "referring to his remarks during a joint press conference with Yoon following their summit in May last year")]
public static partial class SeoulSummit
{
}

namespace Dataset;

// Events, agreements and a doctrine. An unambiguous description ("agreement to facilitate the evacuation of their citizens") is also an alias.
[Event("Japan-South Korea summit", "bilateral summit in Seoul",
    Description = "The meeting of Yoon and Kishida in Seoul on September 6, 2024, which all five reports are about. All but one call it their twelfth summit.")]
[Event("Memorandum of Understanding on the Protection of Overseas Citizens",
    "memorandum of understanding", "memorandum of cooperation", "memorandum", "MOU",
    "formal agreement to strengthen cooperation in protecting their nationals abroad", "Korea-Japan agreement",
    "agreement to facilitate the evacuation of their citizens",
    Description = "The agreement to help each other's citizens in emergencies in third countries, signed on the occasion of the meeting. The reports differ " +
        "on its title and on who signed it.")]
[Event("1998 Joint Declaration",
    "1998 Korea-Japan Joint Declaration", "Joint Declaration of the New Partnership between South Korea and Japan in the 21st Century",
    "Kim Dae-jung-Keizairo Nenzo Joint Declaration",
    Description = "A declaration of the two countries on their past and their partnership, issued in 1998, which Kishida says he upholds. "
        + "Outside the texts: the Japan-Republic of Korea Joint Declaration of October 8, 1998, by Kim Dae-jung and Keizo Obuchi.")]
[Event("60th anniversary of the normalization of diplomatic relations",
    "60th anniversary of normalized diplomatic relations", "60th anniversary of normalized diplomatic ties", "60th anniversary of diplomatic relations",
    "60th anniversary",
    Description = "The anniversary in 2025 for which the two countries are preparing. "
        + "Outside the texts: the treaty on basic relations was signed on June 22, 1965.")]
[Event("Camp David Summit", "trilateral summit at Camp David",
    Description = "The first standalone summit of South Korea, the United States and Japan, in August 2023.")]
[Event("Camp David Agreement",
    Description = "An agreement whose spirit the two leaders want to carry forward. Outside the texts: the statements of the Camp David Summit of August " +
        "2023, one of which is titled The Spirit of Camp David.")]
[Event("August 15 Unification New Strategy", "unification doctrine",
    Description = "Yoon's doctrine of a peaceful unification with North Korea based on liberal values, which Kishida supports. "
        + "Outside the texts: it was announced on Liberation Day, August 15, 2024.")]
[Event("Japanese occupation of Korea", "Japan's occupation of the Korean Peninsula", "Japan's colonial rule",
    Description = "Japan's rule over the Korean Peninsula from 1910 to 1945, from which the disputes of the two countries stem.")]
[Event("Ukishima Maru incident", "Uki Maru incident",
    Description = "The text has only the short form Uki Maru: the sinking of a ship, about which Japan handed over materials. "
        + "Outside the texts: the Ukishima Maru, which sank in the bay of Maizuru on August 24, 1945, with thousands of Koreans on their way home.")]
[Event("Israel-Hamas conflict",
    Description = "A conflict that began in October 2023. The two countries evacuated citizens from it together.")]
[Event("Sudan coup",
    Description = "A coup in April 2023, after which the two countries evacuated citizens together.")]
[Event("COVID-19 pandemic",
    Description = "The pandemic during which the two countries helped each other with repatriations.")]
public static partial class SeoulSummit
{
}

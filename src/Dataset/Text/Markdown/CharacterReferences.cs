using System;
using System.Collections.Generic;
using System.Globalization;

namespace Dataset.Text.Markdown;

/// <summary>
/// Character references as HTML has them: by number, and by the names of HTML 4 and some hundred more that occur in prose. Of the 2,125 names of HTML 5 the others are
/// text.
/// </summary>
internal static class CharacterReferences
{
    private const int MaxCodePoint = 0x10FFFF;
    private const int MaxName = 10;

    // Names and their code points in hexadecimal.
    private static string Table =>
        "AElig C6 AMP 26 Aacute C1 Acirc C2 Agrave C0 Alpha 391 Aring C5 Atilde C3 Auml C4 Beta 392 COPY A9 Cacute 106 Ccaron 10C Ccedil C7 Chi 3A7 " +
        "Dagger 2021 Delta 394 ETH D0 Eacute C9 Ecirc CA Egrave C8 Epsilon 395 Eta 397 Euml CB GT 3E Gamma 393 Hat 5E Iacute CD Icirc CE Igrave CC " +
        "Iota 399 Iuml CF Kappa 39A LT 3C Lambda 39B Lstrok 141 Mu 39C Nacute 143 NewLine A Ntilde D1 Nu 39D OElig 152 Oacute D3 Ocirc D4 Ograve D2 " +
        "Omega 3A9 Omicron 39F Oslash D8 Otilde D5 Ouml D6 Phi 3A6 Pi 3A0 Prime 2033 Psi 3A8 QUOT 22 REG AE Rho 3A1 Sacute 15A Scaron 160 Sigma 3A3 " +
        "THORN DE Tab 9 Tau 3A4 Theta 398 Uacute DA Ucirc DB Ugrave D9 Upsilon 3A5 Uuml DC Xi 39E Yacute DD Yuml 178 Zcaron 17D Zdot 17B Zeta 396 " +
        "aacute E1 acirc E2 acute B4 aelig E6 agrave E0 alefsym 2135 alpha 3B1 amp 26 and 2227 ang 2220 aogon 105 apos 27 aring E5 ast 2A asymp 2248 " +
        "atilde E3 auml E4 bdquo 201E beta 3B2 brvbar A6 bsol 5C bull 2022 cacute 107 cap 2229 ccaron 10D ccedil E7 cedil B8 cent A2 check 2713 " +
        "chi 3C7 circ 2C6 clubs 2663 colon 3A comma 2C commat 40 cong 2245 copy A9 copysr 2117 crarr 21B5 cross 2717 cup 222A curren A4 dArr 21D3 " +
        "dagger 2020 darr 2193 dash 2010 deg B0 delta 3B4 diams 2666 divide F7 dollar 24 eacute E9 ecaron 11B ecirc EA egrave E8 empty 2205 " +
        "emsp 2003 ensp 2002 eogon 119 epsilon 3B5 equals 3D equiv 2261 eta 3B7 eth F0 euml EB euro 20AC excl 21 exist 2203 female 2640 fnof 192 " +
        "forall 2200 frac12 BD frac14 BC frac34 BE frasl 2044 gamma 3B3 gbreve 11F ge 2265 grave 60 gt 3E hArr 21D4 half BD harr 2194 hearts 2665 " +
        "hellip 2026 horbar 2015 hyphen 2010 iacute ED icirc EE iexcl A1 igrave EC image 2111 imath 131 infin 221E inodot 131 int 222B iota 3B9 " +
        "iquest BF isin 2208 iuml EF kappa 3BA lArr 21D0 lambda 3BB lang 27E8 langle 27E8 laquo AB larr 2190 lbrace 7B lbrack 5B lceil 2308 lcub 7B " +
        "ldquo 201C ldquor 201E le 2264 lfloor 230A lowast 2217 lowbar 5F loz 25CA lpar 28 lrm 200E lsaquo 2039 lsqb 5B lsquo 2018 lsquor 201A " +
        "lstrok 142 lt 3C macr AF male 2642 mdash 2014 micro B5 middot B7 minus 2212 mldr 2026 mu 3BC nabla 2207 nacute 144 nbsp A0 ndash 2013 " +
        "ne 2260 ni 220B nldr 2025 not AC notin 2209 nsub 2284 ntilde F1 nu 3BD num 23 numero 2116 oacute F3 ocirc F4 odblac 151 oelig 153 ograve F2 " +
        "oline 203E omega 3C9 omicron 3BF oplus 2295 or 2228 ordf AA ordm BA oslash F8 otilde F5 otimes 2297 ouml F6 para B6 part 2202 percnt 25 " +
        "period 2E permil 2030 perp 22A5 phi 3C6 phone 260E pi 3C0 piv 3D6 plus 2B plusmn B1 pound A3 prime 2032 prod 220F prop 221D psi 3C8 " +
        "quest 3F quot 22 rArr 21D2 radic 221A rang 27E9 rangle 27E9 raquo BB rarr 2192 rarrw 219D rbrace 7D rbrack 5D rcaron 159 rceil 2309 rcub 7D " +
        "rdquo 201D rdquor 201D real 211C reg AE rfloor 230B rho 3C1 rlm 200F rpar 29 rsaquo 203A rsqb 5D rsquo 2019 rsquor 2019 sacute 15B " +
        "sbquo 201A scaron 161 scedil 15F sdot 22C5 sect A7 semi 3B shy AD sigma 3C3 sigmaf 3C2 sim 223C sol 2F spades 2660 star 2606 starf 2605 " +
        "sub 2282 sube 2286 sum 2211 sup 2283 sup1 B9 sup2 B2 sup3 B3 supe 2287 szlig DF tau 3C4 there4 2234 theta 3B8 thetasym 3D1 thinsp 2009 " +
        "thorn FE tilde 2DC times D7 trade 2122 uArr 21D1 uacute FA uarr 2191 ucirc FB udblac 171 ugrave F9 uml A8 upsih 3D2 upsilon 3C5 uring 16F " +
        "uuml FC verbar 7C vert 7C weierp 2118 xi 3BE yacute FD yen A5 yuml FF zacute 17A zcaron 17E zdot 17C zeta 3B6 zwj 200D zwnj 200C ";

    private static readonly Dictionary<string, string> Names = Read();

    /// <summary>Just past the reference that begins with the ampersand at a position; 0 if none does.</summary>
    public static int End(string text, int start, int end)
    {
        var i = start + 1;
        if (i < end && text[i] == '#')
        {
            return NumberEnd(text, i + 1, end);
        }

        while (i < end && i - start <= MaxName && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            i++;
        }

        return i < end && text[i] == ';' && Names.ContainsKey(text.Substring(start + 1, i - start - 1)) ? i + 1 : 0;
    }

    /// <summary>What the reference stands for.</summary>
    public static string Decode(string text, TextSpan reference)
    {
        var name = text.Substring(reference.Start + 1, Math.Max(0, reference.Length - 2));
        if (name.Length == 0 || name[0] != '#')
        {
            return Names.TryGetValue(name, out var character) ? character : text.Substring(reference.Start, reference.Length);
        }

        var number = NumberOf(name);
        return number is 0 or > MaxCodePoint or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(number);
    }

    // At most seven digits, or six in hexadecimal.
    private static int NumberOf(string name)
    {
        var isHex = name.Length > 1 && name[1] is 'x' or 'X';
        var number = 0;
        for (var i = isHex ? 2 : 1; i < name.Length; i++)
        {
            var digit = FrontMatter.TomlNumbers.HexDigit(name[i]);
            number = unchecked((number * (isHex ? 16 : 10)) + digit);
        }

        return number;
    }

    private static int NumberEnd(string text, int start, int end)
    {
        var isHex = start < end && text[start] is 'x' or 'X';
        var first = isHex ? start + 1 : start;
        var i = first;
        while (i < end && (text[i] is >= '0' and <= '9' || (isHex && text[i] is (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))))
        {
            i++;
        }

        return i > first && i - first <= (isHex ? 6 : 7) && i < end && text[i] == ';' ? i + 1 : 0;
    }

    private static Dictionary<string, string> Read()
    {
        var words = Table.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var names = new Dictionary<string, string>(words.Length / 2, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i += 2)
        {
            names[words[i]] = char.ConvertFromUtf32(int.Parse(words[i + 1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }

        return names;
    }
}

import UnitModel

/// Subtags of the IANA Language Subtag Registry that are in use: languages, scripts (ISO 15924) and regions (ISO 3166-1,
/// UN M.49).
enum RegisteredSubtags {
  /// The first subtag of a well-formed tag that is not registered; nil when all are, or when they are variants.
  static func unknownSubtag(in tag: String) -> String? {
    let parts = tag.split(separator: "-").map(String.init)
    for (index, part) in parts.enumerated() {
      let isKnown =
        if index == 0 { LanguageSubtags.isRegistered(part) } else if part.count == 4, part.allSatisfy(\.isLetter) {
          scripts.contains(part)
        } else if part.count == 2 || part.count == 3 { part.allSatisfy(\.isNumber) ? regionNumbers.contains(part) : regions.contains(part) } else {
          true
        }
      if !isKnown { return part }
    }
    return nil
  }

  private static func words(_ text: String) -> Set<String> { Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }

  private static let scripts = words(
    """
    Adlm Arab Aran Armn Beng Bopo Brai Cans Cher Copt Cyrl Deva Ethi Geor Glag Goth Grek Gujr Guru Hang Hani Hans Hant Hebr Hira Hrkt Jpan Kana
    Khmr Knda Kore Laoo Latf Latg Latn Mand Mlym Mong Mymr Nkoo Ogam Olck Orya Osge Runr Samr Sinh Sund Syrc Taml Telu Tfng Thaa Thai Tibt Vaii
    Yiii Zinh Zmth Zsye Zsym Zxxx Zyyy Zzzz
    """)

  private static let regions = words(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM
    CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
    MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA
    RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
    UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """)

  private static let regionNumbers = words(
    "001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419")
}

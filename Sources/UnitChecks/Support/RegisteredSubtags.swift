import UnitModel

/// Subtags of the IANA Language Subtag Registry that are in use: all two-letter languages (ISO 639-1), three-letter ones
/// of Europe and of many speakers, scripts (ISO 15924) and regions (ISO 3166-1, UN M.49).
enum RegisteredSubtags {
  /// The first subtag of a well-formed tag that is not registered; nil when all are, or when they are variants.
  static func unknownSubtag(in tag: String) -> String? {
    let parts = tag.split(separator: "-").map(String.init)
    for (index, part) in parts.enumerated() {
      let isKnown =
        if index == 0 { languages.contains(part) } else if part.count == 4, part.allSatisfy(\.isLetter) {
          scripts.contains(part)
        } else if part.count == 2 || part.count == 3 { part.allSatisfy(\.isNumber) ? regionNumbers.contains(part) : regions.contains(part) } else {
          true
        }
      if !isKnown { return part }
    }
    return nil
  }

  private static func words(_ text: String) -> Set<String> { Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }

  private static let languages = words(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo
    fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se
    sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    ach ada afr aii akk ale als ang apc arb arc arq ary arz ase ast awa bal ban bar bas bci bcl bem ber bfi bgn bho bik bin brx bua bug ceb chr ckb
    cmn cnr cop crh csb dag din doi dsb dua dyu efi ext fat fil fit fkv fon frk fro frp frr fsl fur gaa gag gan gil gmh goh gom got grc gsg gsw
    guz gwi hak haw hil hit hmn hne hsb iba ilo inh jam jbo kaa kab kac kbd kea kha khb kmr kok kpe krc krl kru ksh lad lez lij liv lld lmo lou lrc
    ltg lus lzz mad mag mai man mdf men mga mic min mnc mni moh mos mul mus mwl mwr mxi myv nan nap nds new nog non nqo nso nus ofs olo osa osx ota
    pag pam pap pau pcd pcm pdc peo pes pfl phn pms pnb pnt prg pro prs prv qug quc quz raj rap rgn rhg rif rmf rmn rmo rms rmy roa rom rue rup ryu
    sah sam sas sat scn sco sdc sdh sga sgn sgs shi shn sid sli sma smj smn sms snk sog son src srn srr sux swb swg swh syc syl syr szl tem ter tet
    tig tiv tlh tli tmh tok tpi tru tsd tsi tum tvl tyv tzm udm uga umb und vai vec vep vls vmf vot vro wae wal war was wbp wen wln wuu wym xal xho
    xmf yap yue zap zea zen zgh zha zun zxx zza bfi dgs gss ise lsl psr sfb ssp swl vgt
    """)

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

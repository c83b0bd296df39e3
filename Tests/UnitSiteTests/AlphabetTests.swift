import Testing
import UnitModel

@testable import UnitSite

/// Lists stand in the order that readers of their language know.
@Suite struct AlphabetTests {
  @Test(arguments: [
    ("fi", ["Auto", "Zeppeliini", "Ämpäri", "Öljy", "Åland"], ["Auto", "Zeppeliini", "Åland", "Ämpäri", "Öljy"]),
    (
      "mt", ["Żejt", "Zalza", "Ħobż", "Hotel", "Ikel", "Għajn", "Gwida", "Ġurdien", "Ċavetta", "Ctru", "Bieb"],
      ["Bieb", "Ċavetta", "Ctru", "Ġurdien", "Gwida", "Għajn", "Hotel", "Ħobż", "Ikel", "Żejt", "Zalza"]
    ),
    ("el", ["Ώρα", "Άδεια", "Αυτοκίνητο", "Ένας", "Ελιά", "ένα"], ["Άδεια", "Αυτοκίνητο", "Ελιά", "ένα", "Ένας", "Ώρα"]),
    ("es", ["Oso", "Ñandú", "Nube", "Ámbar"], ["Ámbar", "Nube", "Ñandú", "Oso"]), ("en", ["Zebra", "Ärmel", "apple"], ["apple", "Ärmel", "Zebra"]),
  ])
  func wordsAreSortedAsInTheirLanguage(_ language: String, _ words: [String], _ sorted: [String]) throws {
    let alphabet = Alphabet(of: try #require(LanguageTag(language)))
    #expect(words.sorted { alphabet.key(of: $0) < alphabet.key(of: $1) } == sorted)
  }

  @Test(arguments: [
    ("mt", "Għajnuna", "Għ"), ("mt", "ħobż", "Ħ"), ("fi", "äiti", "Ä"), ("el", "Έκτακτη ανάγκη", "Ε"), ("en", "Ärmel", "A"), ("en", "112", "#"),
    ("en", "…", "#"),
    ("fi", "»Öljy«", "Ö"),
  ])
  func aTitleStandsUnderItsLetter(_ language: String, _ title: String, _ heading: String) throws {
    #expect(Alphabet(of: try #require(LanguageTag(language))).heading(of: title) == heading)
  }
}

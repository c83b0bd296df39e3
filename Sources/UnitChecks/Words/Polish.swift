extension WordData {
  static let polish = WordData(
    stopWords: """
      i w na z do że nie się jest to o jak ale po od za przez dla są może był była być czy lub oraz które który która tego jego jej \
      ich ze też już tylko gdy kiedy gdzie co twój swoje możesz masz przed przy we jeśli ten ta te
      """,
    genericLinks: """
      tutaj
      tu
      kliknij tutaj
      kliknij tu
      kliknij
      naciśnij tutaj
      ten link
      ta strona
      link
      łącze
      odnośnik
      strona
      więcej
      więcej informacji
      czytaj więcej
      czytaj dalej
      przeczytaj więcej
      dowiedz się więcej
      zobacz więcej
      zobacz
      dalej
      pobierz
      szczegóły
      otwórz
      przejdź
      źródło
      artykuł
      dokument
      plik
      wstecz
      """,
    genericLinkStarts: """
      kliknij tutaj
      kliknij tu
      """,
    alternativePrefixes: """
      obraz przedstawia
      obraz przedstawiający
      obrazek przedstawiający
      obrazek przedstawia
      zdjęcie przedstawia
      zdjęcie przedstawiające
      zdjęcie z
      rysunek przedstawia
      rysunek przedstawiający
      ilustracja przedstawia
      ilustracja przedstawiająca
      zrzut ekranu
      """,
    alternativePlaceholders: """
      obraz
      obrazek
      zdjęcie
      fotografia
      wykres
      diagram
      rysunek
      ilustracja
      schemat
      mapa
      tabela
      ikona
      zrzut ekranu
      opis
      tekst alternatywny
      bez tytułu
      """,
    genericHeadings: """
      więcej
      inne
      różne
      bez tytułu
      sekcja
      tytuł
      podtytuł
      nagłówek
      tekst
      treść
      część
      strona
      rozdział
      itd
      """,
    captionWords: """
      tabela
      rysunek
      dane
      obraz
      """,
    allOfTheAbove: """
      wszystkie powyższe
      żadne z powyższych
      żadna z powyższych
      wszystkie odpowiedzi
      wszystkie odpowiedzi są poprawne
      żadna z tych odpowiedzi
      a i b
      """,
    colour: """
      kliknij|naciśnij|wybierz|na !czerwony|zielony|niebieski|żółty|pomarańczowy|szary|czerwone|zielone|niebieskie|żółte przycisk|link|pole|słowo|ikonę|strzałkę
      zaznaczone|oznaczone|zapisane|wyróżnione na|kolorem !czerwono|zielono|niebiesko|żółto|czerwonym|zielonym|niebieskim|żółtym
      """,
    position: """
      !patrz|zobacz wyżej|niżej|powyżej|poniżej
      przycisk|obraz|obrazek|menu|link|tabela|tabeli|kolumna|pole|rysunek|rysunku po !prawej|lewej
      tabela|tabeli|obraz|obrazek|rysunek|rysunku|lista|liście|przycisk !powyżej|poniżej
      """,
    device: """
      !kliknij|kliknąć|klikając na|w|tutaj|przycisk|prawym|dwukrotnie|myszą
      !przeciągnij|przeciągnąć i|słowa|elementy|obrazki|każde|każdy|odpowiedzi
      !najedź|myszką|myszą
      """,
    otherDevices: "klawiatura klawiaturą klawisz klawiszem dotknij palcem tab",
    sound: """
      gdy|kiedy|jeśli !usłyszysz|usłyszycie sygnał|dźwięk|dzwonek
      """,
    timeLimit: """
      masz|macie # !sekund|sekundy|minut|minuty na
      """,
    sentenceLimit: 25)
}

extension WordLists {
  static let polish = WordLists(
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
      """)
}

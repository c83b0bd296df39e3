extension WordLists {
  static let swedish = WordLists(
    genericLinks: """
      här
      klicka här
      klicka
      tryck här
      denna länk
      denna sida
      den här länken
      den här sidan
      länk
      länken
      sida
      webbplats
      mer
      mer information
      mer info
      läs mer
      läs vidare
      läs
      se mer
      visa mer
      fortsätt
      ladda ner
      hämta
      detaljer
      öppna
      källa
      artikel
      dokument
      fil
      nästa
      tillbaka
      """,
    genericLinkStarts: """
      klicka här
      tryck här
      """,
    alternativePrefixes: """
      bild på
      bild av
      en bild på
      en bild av
      bilden visar
      foto på
      foto av
      ett foto av
      ett foto på
      fotografi av
      teckning av
      en teckning av
      illustration av
      skärmbild av
      """,
    alternativePlaceholders: """
      bild
      foto
      fotografi
      diagram
      graf
      teckning
      illustration
      figur
      karta
      tabell
      ikon
      skärmbild
      skärmdump
      beskrivning
      alternativtext
      utan titel
      dekorativ
      """,
    genericHeadings: """
      mer
      övrigt
      diverse
      annat
      utan titel
      avsnitt
      rubrik
      titel
      text
      innehåll
      del
      sida
      kapitel
      osv
      """)
}

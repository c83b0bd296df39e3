extension WordLists {
  static let dutch = WordLists(
    genericLinks: """
      hier
      klik hier
      klik
      deze link
      deze pagina
      deze site
      link
      pagina
      website
      meer
      meer info
      meer informatie
      lees meer
      lees verder
      meer lezen
      verder
      verder lezen
      bekijk
      bekijk meer
      download
      downloaden
      details
      open
      bron
      artikel
      document
      bestand
      volgende
      terug
      """,
    genericLinkStarts: """
      klik hier
      """,
    alternativePrefixes: """
      afbeelding van
      een afbeelding van
      foto van
      een foto van
      plaatje van
      een plaatje van
      tekening van
      een tekening van
      illustratie van
      schermafbeelding van
      """,
    alternativePlaceholders: """
      afbeelding
      foto
      plaatje
      grafiek
      diagram
      tekening
      illustratie
      figuur
      kaart
      tabel
      icoon
      pictogram
      schermafbeelding
      beschrijving
      alternatieve tekst
      zonder titel
      decoratief
      """,
    genericHeadings: """
      meer
      overig
      overige
      diversen
      zonder titel
      sectie
      titel
      ondertitel
      kop
      tekst
      inhoud
      deel
      pagina
      hoofdstuk
      enz
      """)
}

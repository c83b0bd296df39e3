extension WordLists {
  static let german = WordLists(
    genericLinks: """
      hier
      hier klicken
      klicken sie hier
      klicke hier
      klick hier
      hier tippen
      hier entlang
      dieser link
      diese seite
      diese website
      link
      links
      seite
      webseite
      website
      mehr
      mehr infos
      mehr informationen
      mehr erfahren
      mehr lesen
      mehr dazu
      weitere informationen
      weitere infos
      weiterlesen
      weiter
      lesen sie mehr
      lies mehr
      details
      infos
      download
      herunterladen
      öffnen
      ansehen
      quelle
      artikel
      dokument
      datei
      zurück
      los
      """,
    genericLinkStarts: """
      hier klicken
      klicken sie hier
      klicke hier
      klick hier
      """,
    alternativePrefixes: """
      bild von
      bild mit
      bild eines
      bild einer
      ein bild von
      das bild zeigt
      dieses bild zeigt
      foto von
      foto eines
      foto einer
      ein foto von
      fotografie von
      abbildung von
      abbildung eines
      abbildung einer
      grafik von
      zeichnung von
      zeichnung eines
      zeichnung einer
      illustration von
      screenshot von
      symbol für
      """,
    alternativePlaceholders: """
      bild
      foto
      fotografie
      grafik
      diagramm
      abbildung
      zeichnung
      illustration
      screenshot
      bildschirmfoto
      karte
      tabelle
      symbol
      bildbeschreibung
      beschreibung
      alternativtext
      ohne titel
      unbenannt
      platzhalter
      dekorativ
      titelbild
      """,
    genericHeadings: """
      mehr
      sonstiges
      verschiedenes
      weiteres
      ohne titel
      abschnitt
      überschrift
      titel
      text
      inhalt
      teil
      seite
      kapitel
      usw
      """)
}

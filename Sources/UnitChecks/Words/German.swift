extension WordData {
  static let german = WordData(
    stopWords: """
      der die das und ist nicht mit auf für sie ich es ein eine den dem zu von wir ihr sich auch nach bei oder wenn aus wie werden wird \
      sind haben hat kann können noch nur über zum zur beim einen einem einer dass was ihre sein vor im am du dein deine
      """,
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
      """,
    captionWords: """
      tabelle
      abbildung
      daten
      bild
      """,
    allOfTheAbove: """
      alle oben genannten
      keine der oben genannten
      alle genannten
      keine der genannten
      alle antworten sind richtig
      alle antworten
      keine davon
      alle davon
      nichts davon
      a und b
      alle der oben genannten
      """,
    colour: """
      auf den|die|das !roten|rote|grünen|grüne|blauen|blaue|gelben|gelbe|orangen|orange|grauen|graue knopf|button|link|schaltfläche|taste|feld|symbol|kästchen|pfeil|wort
      wähle|wählen|drücke|drücken|klicke|klicken den|die|das !roten|rote|grünen|grüne|blauen|blaue|gelben|gelbe|grauen|graue knopf|button|link|schaltfläche|taste|feld|symbol|antwort|wort
      in !rot|grün|blau|gelb|orange|grau markiert|markierten|markierte|geschrieben|gekennzeichnet|dargestellt
      die !roten|grünen|blauen|gelben|grauen felder|wörter|antworten|zeilen|texte
      !rot|grün|blau|gelb|grau markiert|markierten|markierte|markiertes|gekennzeichnet|gekennzeichneten|hinterlegt|hinterlegten
      """,
    position: """
      !siehe|s oben|unten|rechts|links
      bild|schaltfläche|knopf|button|menü|link|tabelle|spalte|feld|kasten|grafik|diagramm|karte|text|abbildung !rechts|links|oben|unten
      im|in das|dem|der !rechten|linken|oberen|unteren bild|spalte|menü|feld|kasten|ecke|tabelle
      wie !oben|unten beschrieben|gezeigt|erwähnt|erklärt
      drücke|drücken|klicke|klicken|wähle|wählen|auf den|die|das !runden|runde|eckigen|eckige|großen|große|kleinen|kleine knopf|button|schaltfläche|symbol|feld
      """,
    device: """
      !klicke|klicken|klickt|doppelklicke|doppelklicken auf|sie|hier|den|die|das|mit|doppelt
      !ziehe|ziehen die|den|das|sie|jedes|jede|jeden wörter|wort|bild|bilder|begriff|begriffe|karten|karte|elemente
      !wische|wischen nach|sie|über
      mit|der die|maus|deiner|ihrer !maus|mauszeiger
      mit der !maus
      !rechtsklick|doppelklick|mausklick
      """,
    otherDevices: "tastatur taste tasten tab tippen tippe berühren finger eingabetaste",
    sound: """
      wenn|sobald|bis du|sie|ihr|man den|das|ein|einen|die !ton|piepton|signal|signalton|glocke|klingel|piepen
      beim|nach dem !ton|piepton|signalton|piepen|gong
      """,
    timeLimit: """
      du|sie|ihr hast|haben|habt # !sekunden|minuten zeit
      du|sie|ihr hast|haben|habt # !sekunden|minuten für diese|diesen|dieses|das|die|jede
      """,
    sentenceLimit: 30)
}

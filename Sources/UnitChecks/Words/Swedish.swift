extension WordData {
  static let swedish = WordData(
    stopWords: """
      och att det som en på är av för med den till inte om ett har de men jag du han hon vi så kan ska när eller vad var från din ditt \
      dina sig sin vara blir här där efter också bara mycket mot under över finns
      """,
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
      """,
    captionWords: """
      tabell
      figur
      data
      bild
      """,
    allOfTheAbove: """
      alla ovanstående
      inget av ovanstående
      alla ovan
      inga av ovanstående
      alla svar är rätt
      inget av dessa
      alla dessa
      a och b
      """,
    colour: """
      på den|det !röda|gröna|blå|gula|orange|grå knappen|länken|rutan|fältet|ordet|pilen|ikonen
      i|med !rött|grönt|blått|gult text|färg
      markerade|skrivna|markerat|markerad i|med !rött|grönt|blått|gult
      """,
    position: """
      !se ovan|nedan
      knappen|bilden|menyn|länken|tabellen|kolumnen|fältet|rutan till !höger|vänster
      tabellen|bilden|figuren|listan|knappen !ovan|nedan
      """,
    device: """
      !klicka|dubbelklicka|högerklicka på|här|med
      !dra och|orden|bilderna|varje|korten släpp|till|på|ord
      med !musen
      """,
    otherDevices: "tangentbord tangentbordet tangent tangenter tryck finger",
    sound: """
      när du !hör ett|en|signalen|ljudet pip|signal|ljud|klocka
      """,
    timeLimit: """
      du|ni har|får # !sekunder|minuter på|för|att
      """,
    sentenceLimit: 25)
}

extension WordLists {
  static let maltese = WordLists(
    genericLinks: """
      hawn
      hawnhekk
      ikklikkja hawn
      agħfas hawn
      din il-ħolqa
      din il-paġna
      ħolqa
      link
      paġna
      aktar
      aktar informazzjoni
      aqra aktar
      sir af aktar
      kompli
      niżżel
      dettalji
      iftaħ
      sors
      artiklu
      dokument
      fajl
      li jmiss
      lura
      """,
    genericLinkStarts: """
      ikklikkja hawn
      agħfas hawn
      """,
    alternativePrefixes: """
      stampa ta
      stampa tal
      stampa tat
      ritratt ta
      ritratt tal
      ritratt tat
      disinn ta
      tpinġija ta
      """,
    alternativePlaceholders: """
      stampa
      ritratt
      grafika
      dijagramma
      tpinġija
      disinn
      mappa
      tabella
      ikona
      deskrizzjoni
      test alternattiv
      bla titlu
      """,
    genericHeadings: """
      aktar
      oħrajn
      varji
      bla titlu
      taqsima
      titlu
      test
      kontenut
      parti
      paġna
      kapitlu
      eċċ
      """)
}

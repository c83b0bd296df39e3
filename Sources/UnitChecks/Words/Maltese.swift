extension WordData {
  static let maltese = WordData(
    stopWords: """
      u li hija huwa għal fil fl mill minn biex dan din dawn dak dik jew hemm kien kienet kif meta fejn mhux tista għandek tiegħek \
      tagħhom tiegħu tagħna tal ta ma għandu jekk kull bl bil wara qabel aktar ukoll biss fuq bejn it id ir
      """,
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
      """,
    captionWords: """
      tabella
      figura
      stampa
      dejta
      """,
    allOfTheAbove: """
      dawn kollha
      l-ebda waħda minn dawn
      kollha ta hawn fuq
      xejn minn dan
      a u b
      """,
    colour: """
      il-buttuna|buttuna|il-ħolqa|ħolqa|l-ikona|il-kelma !ħamra|ħadra|blu|safra|griża
      bl !aħmar|aħdar|isfar|iswed
      """,
    position: """
      !ara hawn fuq|taħt
      """,
    device: """
      !ikklikkja fuq|hawn|il
      !kaxkar u|il|l|kull
      """,
    otherDevices: "tastiera",
    sound: "",
    timeLimit: """
      għandek # !sekonda|sekondi|minuta|minuti biex|għal
      """,
    sentenceLimit: 30)
}

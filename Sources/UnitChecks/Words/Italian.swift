extension WordLists {
  static let italian = WordLists(
    genericLinks: """
      qui
      clicca qui
      cliccare qui
      cliccate qui
      premi qui
      questo link
      questa pagina
      questo sito
      link
      il link
      pagina
      sito
      sito web
      altro
      di più
      più informazioni
      maggiori informazioni
      ulteriori informazioni
      leggi di più
      leggi tutto
      leggi
      per saperne di più
      scopri di più
      continua
      continua a leggere
      scarica
      scarica qui
      dettagli
      apri
      vai
      vedi
      fonte
      articolo
      documento
      file
      avanti
      indietro
      """,
    genericLinkStarts: """
      clicca qui
      cliccare qui
      cliccate qui
      """,
    alternativePrefixes: """
      immagine di
      immagine del
      immagine della
      un'immagine di
      l'immagine mostra
      foto di
      foto del
      foto della
      una foto di
      fotografia di
      una fotografia di
      disegno di
      un disegno di
      illustrazione di
      grafico di
      icona di
      schermata di
      """,
    alternativePlaceholders: """
      immagine
      foto
      fotografia
      grafico
      diagramma
      disegno
      illustrazione
      figura
      schermata
      mappa
      cartina
      tabella
      icona
      testo alternativo
      descrizione
      senza titolo
      decorativa
      immagine decorativa
      copertina
      """,
    genericHeadings: """
      altro
      varie
      vario
      senza titolo
      sezione
      titolo
      sottotitolo
      testo
      contenuto
      parte
      pagina
      capitolo
      ecc
      """)
}

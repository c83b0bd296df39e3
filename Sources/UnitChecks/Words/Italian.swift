extension WordData {
  static let italian = WordData(
    stopWords: """
      il lo gli le di che è per con non una un del della dei delle nel nella sono come più anche al alla ai si da dal dalla se questo \
      questa ci ma ha hai ho essere tuo tua tuoi loro quando dove chi cosa o su sul sulla i
      """,
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
      """,
    captionWords: """
      tabella
      figura
      dati
      immagine
      """,
    allOfTheAbove: """
      tutte le precedenti
      nessuna delle precedenti
      tutte le risposte sono corrette
      tutte le risposte
      nessuna di queste
      tutte queste
      tutte
      nessuna
      a e b
      """,
    colour: """
      sul|sulla|il|la pulsante|bottone|link|icona|casella|campo|freccia|parola !rosso|rossa|verde|blu|giallo|gialla|arancione|grigio|grigia|rosa
      evidenziato|evidenziati|evidenziate|scritto|scritti|scritte|segnato|segnate|segnati|indicati in !rosso|verde|blu|giallo|arancione|grigio|rosa
      risposte|campi|parole|testo|frasi|caselle in !rosso|verde|blu|giallo|arancione|grigio|rosa
      """,
    position: """
      !vedi|vedere|guarda sopra|sotto
      pulsante|bottone|immagine|foto|menu|menù|link|tabella|colonna|casella|campo|icona|figura|mappa|testo|elenco a|sulla !destra|sinistra
      pulsante|bottone|immagine|foto|menu|link|tabella|figura|mappa|testo|elenco qui !sopra|sotto
      il|la|sul pulsante|bottone !rotondo|quadrato|grande|piccolo
      """,
    device: """
      !clicca|cliccare|cliccate|cliccando su|sul|sulla|sui|sulle|qui|il|la|due
      fai|fare|fate|con !clic|click
      !trascina|trascinate|trascinare e|le|il|la|i|ogni|gli
      con|usa|usando|muovi il !mouse
      """,
    otherDevices: "tastiera tasto tasti tocca tocco tabulazione dito invio",
    sound: """
      quando|se !senti|sentite|sente il|la|un|una segnale|suono|campanello|campana|bip|campanella
      al !segnale|bip
      """,
    timeLimit: """
      hai|avete # !secondi|minuti per questo|questa|ogni|rispondere|finire|completare|il|la
      hai|avete a disposizione # !secondi|minuti
      """,
    sentenceLimit: 30)
}

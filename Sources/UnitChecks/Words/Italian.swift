extension WordLists {
  static let italian = WordLists(
    language: "it",
    genericLinks: """
      qui, clicca qui, cliccare qui, cliccate qui, premi qui, questo link, questa pagina, questo sito, link, il link,
      pagina, sito, sito web, altro, di più, più informazioni, maggiori informazioni, ulteriori informazioni, leggi di più,
      leggi tutto, leggi, per saperne di più, scopri di più, continua, continua a leggere, scarica, scarica qui, dettagli,
      apri, vai, vedi, fonte, articolo, documento, file, avanti, indietro, a questo indirizzo, in questa pagina,
      su questo sito, da qui, a questo link, tramite questo link, cliccando qui, cliccare, clicca, guarda, guarda qui,
      guarda il video, il video, questo video, video, guarda ora, vedi qui, vedi di più, vedi dettagli, leggi qui,
      leggi l'articolo, l'articolo, questo articolo, questo documento, scopri, scopri qui, scopri tutto, scaricalo qui,
      scarica ora, vai al sito, vai alla pagina, vai al link, accedi, accedi qui, la pagina, il sito, link esterno,
      dai un'occhiata, modulo, approfondisci, più dettagli, segui questo link, consulta, consulta qui, il link seguente
      """,
    genericLinkStarts: """
      clicca qui, cliccare qui, cliccate qui, premi qui
      """,
    alternativePrefixes: """
      immagine, foto, fotografia, immagine che mostra, immagine di, immagine del, immagine della, un'immagine di,
      l'immagine mostra, foto di, foto del, foto della, una foto di, fotografia di, una fotografia di, disegno di,
      un disegno di, illustrazione di, grafico di, icona di, schermata di, nell'immagine, in questa immagine, nella foto,
      in questa foto, questa immagine mostra, la foto mostra, questa foto mostra, immagine raffigurante, foto che ritrae,
      foto raffigurante, illustrazione che mostra, disegno che mostra, schermata del, schermata della,
      fotografia che mostra, illustrazione, disegno, si vede, si vedono, qui si vede, possiamo vedere, la fotografia mostra,
      nella fotografia, in questa fotografia, il disegno mostra, l'illustrazione mostra, l'immagine raffigura, nel disegno,
      foto che mostra, immagine che mostra, una foto che mostra, un'immagine che mostra
      """,
    alternativePlaceholders: """
      immagine, foto, fotografia, grafico, diagramma, disegno, illustrazione, figura, schermata, mappa, cartina, tabella,
      icona, testo alternativo, descrizione, senza titolo, decorativa, immagine decorativa, copertina, segnaposto,
      immagine senza titolo, descrizione immagine, descrizione dell'immagine, nuova immagine, immagine qui, vedi testo,
      vedi sotto, fig
      """,
    genericHeadings: """
      altro, varie, vario, senza titolo, sezione, titolo, sottotitolo, testo, contenuto, parte, pagina, capitolo, ecc,
      altre cose, altre informazioni, ulteriori informazioni, informazioni, generale, argomento
      """,
    unnumberedHeadings: "introduzione, conclusione, riassunto",
    textImageHeads: "testo, orari, prezzi, regole",
    ordinals: "primo prima uno, secondo seconda due, terzo terza tre, quarto quarta, quinto quinta",
    longSentence: 30,
    lexicon: [
      (
        .colour,
        """
        rosso, rossa, rossi, rosse, verde, verdi, blu, giall*, arancione, arancioni, viola, rosa, grigi*, nero, nera,
        bianco, bianca, marrone
        """
      ),
      (
        .colourUse,
        """
        in rosso, in verde, in blu, in giallo, in arancione, sono rosse, sono rossi, sono verdi, è rosso, è verde,
        diventa rosso, diventa verde, evidenziat* in giallo, quelli rossi, quelle rosse, quelli verdi, quelle verdi
        """
      ),
      (
        .control,
        """
        pulsante, pulsanti, bottone, bottoni, link, collegamento, collegamenti, icona, icone, campo, campi, casella,
        caselle, scheda, menu, opzione, opzioni, risposta, risposte, parola, parole, testo, testi, frase, frasi, freccia,
        frecce, barra, barre, punto, punti, cerchio, cerchi, quadrato, zona, colonna, riga, cella, carta, carte, linea,
        immagine, triangolo, stella, simbolo, percorso, percorsi, itinerario, itinerari, linee, colonne, righe, curva,
        curve, zone, tratto, tratti, verbo, verbi, nomi, aggettivo, aggettivi, sillaba, sillabe, lettere
        """
      ),
      (
        .instruction,
        """
        clicca, fai, premi, prema, tocca, scegli, scelga, seleziona, selezioni, apri, leggi, rispondi, scrivi, compila,
        completa, usa, guarda, trova, cerca, abbina, collega, trascina, segui, segna, inizia, ricorda, confronta,
        sottolinea, corrett*, sbagliat*, giust*, obbligatori*, significa, significano, indica, indicano, mostra, mostrano,
        segua, riporta
        """
      ),
      (.reference, "vedi, veda, guarda, mostrato, mostrata, descritto, menzionato, indicato, elencato, leggi, consulta"),
      (.aboveBelow, "sopra, sotto, qui sopra, qui sotto"),
      (
        .side,
        """
        a destra, a sinistra, sulla destra, sulla sinistra, in alto, in basso, nell'angolo, colonna destra,
        colonna sinistra, lato destro, lato sinistro, colonna di sinistra, colonna di destra
        """
      ),
      (
        .shape,
        """
        rotondo, rotonda, tondo, tonda, quadrato, quadrata, circolare, triangolare, ovale, rettangolare, grande, più grande,
        piccol*, più piccol*, a forma di stella, a forma di cuore, a forma di croce, a forma di freccia, a forma di ruota
        """
      ),
      (.hearing, "senti, sentite, sente, suona, udite, odi"),
      (.sound, "segnale acustico, bip, suono, tono, campanella, campanello, gong, ronzio, segnale"),
      (
        .visible,
        """
        mostra, schermo, luce, lampeggia, vedi, testo, messaggio, vibra, appare, anche, mostrano
        """
      ),
      (
        .device,
        """
        passa il mouse, passi il mouse, passa con il mouse, con il mouse, puntatore del mouse, tasto destro, doppio clic,
        trascina e rilascia, trascina, trascinare, scorri verso, scorri con il dito, pizzica, scuoti il telefono, premi f5
        """
      ),
      (.pointer, "clicca, cliccare, fai clic, fare clic, cliccando"),
      (
        .otherDevice,
        """
        tastiera, tocco, tasto tab, tabulazione, invio, lettore di schermo, screen reader, oppure scegli, oppure premi,
        o scegli, o premi, con il dito
        """
      ),
      (.newWindow, "nuova finestra, nuova scheda, altra finestra"),
      (
        .step,
        """
        prima, per prima cosa, innanzitutto, secondo, in secondo luogo, poi, dopo, successivamente, in seguito, infine,
        alla fine, per finire, per ultimo
        """
      ),
      (.timeUnit, "secondo, secondi, minuto, minuti, ora, ore, min, sec"),
      (
        .timeLimit,
        """
        hai, avete, hai a disposizione, entro, limite di tempo, tempo limite, tempo massimo, si chiude, scade,
        il tempo finisce, conto alla rovescia, al massimo, minuti di tempo, secondi di tempo
        """
      ),
      (.timed, "quiz, test, domanda, domande, attività, pagina, esercizio, compito, modulo, sessione, risposta, gioco, esame, prova"),
      (
        .noLimit,
        """
        nessun limite di tempo, senza limite, senza limiti, non c'è limite, tutto il tempo, circa, più tempo, con calma,
        senza fretta
        """
      ),
      (
        .placeholder,
        """
        inserire testo qui, testo qui, testo da inserire, in costruzione, inserisci il testo, da completare, da scrivere,
        testo segnaposto, testo di prova, prossimamente altri contenuti, inserire immagine qui, inserire foto qui,
        contenuto in arrivo, testo mancante, da definire
        """
      ),
      (
        .idiom,
        """
        in bocca al lupo, acqua in bocca, costare un occhio della testa, prendere due piccioni, non avere peli sulla lingua,
        un gioco da ragazzi, perdere la testa, fare il passo più lungo, avere le mani in pasta, cadere dalle nuvole,
        rompere il ghiaccio, piove sul bagnato, non tutte le ciambelle, essere al settimo cielo, mettere i puntini sulle i,
        sfondare una porta aperta
        """
      ),
      (
        .transcript,
        """
        trascrizione, trascrizioni, sottotitoli, sottotitolato, sottotitolata, versione scritta, versione testuale,
        per iscritto
        """
      ),
      (
        .complexImage,
        """
        grafico, diagramma, mappa, schema, pianta, planimetria, infografica, organigramma, cronologia, linea del tempo,
        istogramma, mappa concettuale, cartina
        """
      ),
      (.textImage, "manifesto, locandina, diapositiva, volantino, avviso, opuscolo, citazione, orario, attestato, scheda"),
      (.codeImage, "codice, codice sorgente, console, terminale"),
      (.allOfThese, "tutte le precedenti, nessuna delle precedenti, tutte sono corrette, nessuna è corretta, a e b, tutte le risposte"),
      (
        .determiner,
        """
        il, lo, la, i, gli, le, un, uno, una, tuo, tua, suo, sua, mio, mia, questo, questa, con, di, del, della, per, senza,
        nessun
        """
      ),
      (
        .handle,
        """
        chiamato, chiamata, intitolato, con la parola, con la lettera, con la scritta, che dice, asterisco, stella, numero,
        con il nome, emergenza, tratteggiata, tratteggiato, punteggiata
        """
      ),
      (.abbreviation, "sig, sigg, dott, dr, prof, ing, avv, es, ecc, n, tel, pag, pagg, art, ca, cfr, vs, max, min, p"),
      (
        .widget,
        """
        pulsante, pulsanti, bottone, bottoni, link, icona, icone, campo, campi, casella, caselle, scheda, menu,
        opzione, opzioni, freccia, simbolo, riquadro
        """
      ),
      (
        .shown,
        """
        immagine, immagini, foto, mappa, cartina, tabella, diagramma, grafico, figura, disegno, illustrazione,
        esempio, elenco, lista, testo, colonna, video, riquadro, modulo, paragrafo, schema
        """
      ),
      (.beep, "bip, segnale acustico, ronzio, gong, applausi"),
      (.soundCue, "aspetta, aspetti, attendi, dopo il, fino al, al, ti dice, indica, significa, sapere, ascolta il"),
      (.finishing, "rispondere, rispondi, finire, finisci, completa, completare, termina, terminare, risolvi, risolvere, consegna, consegnare"),
      (.obligation, "devi, deve, dovete, bisogna, solo, veloce, rispondi, finisci, completa, termina, risolvi"),
      (.within, "in, entro, meno"),
      (.pageEvent, "appare, cambia, scompare, finisce, termina, chiude, mostra, scade, si ferma"),
      (.limitName, "limite di tempo, tempo limite, tempo massimo, minuti al massimo, minuti massimo"),
      (.clock, "tempo scade, contro il tempo, conto alla rovescia, tempo è scaduto"),
      (
        .verdict,
        """
        bene, buono, buona, male, cattivo, sì, no, non, corrett*, giust*, sbagliat*, permesso, vietato, aperto,
        chiuso, grazie, ottimo, bravo, brava, sicuro, pericoloso, meglio, mai, sempre, piace, vero, falso
        """
      ),
      (.conjunction, "e, ed, o, con, poi"),
      (.copula, "è, sono, era, erano"),
      (.marked, "evidenziat*, segnat*, scritt*, stampat*, mostrat*"),
      (
        .meaning,
        """
        facoltativ*, opzional*, important*, obbligatori*, corrett*, giust*, sbagliat*, significa, significano, indica,
        indicano, spiegat*, nuov*, fals*
        """
      ),
      (.programming, "codice sorgente, script"),
      (.recalled, "visto, detto, imparato, spiegato, discusso"),
      ([.aboveBelow, .facing], "qui accanto, a fianco"),
      (.shape, "a forma"),
      (.answerName, "opzione, risposta, alternativa, possibilità"),
      (
        .measure,
        """
        quanto tempo, quanto dura, quanto pesa, quanto è lungo, quanto è lunga, quanto è alto, quanto è alta,
        quanto dista, pesa, pesano, peso, lunghezza, distanza, temperatura, velocità, altezza, larghezza, profondità,
        volume
        """
      ),
      (.price, "costa, costano, costo, prezzo, paghi, paga, pagare, guadagna, guadagni, affitto, stipendio"),
      (
        .unitName,
        """
        metro, metri, chilometro, chilometri, km, cm, mm, centimetri, millimetri, grammo, grammi, kg, chilo, chili,
        chilogrammi, tonnellate, litro, litri, ml, cl, grado, gradi, celsius, per cento, percentuale, giorno, giorni,
        settimana, settimane, mese, mesi, anno, anni, notti, watt, volt, persone, volte
        """
      ),
      (.currency, "euro, centesimo, centesimi, dollaro, dollari, sterline, franchi, eur"),
      (
        .world,
        """
        forno, forni, microonde, lavastoviglie, macchina, macchine, motore, motori, paziente, pazienti, pallet, bancale,
        collega, colleghi, sangue, cliente, clienti, carrello, camion, gru, saldatrice, filo, fili, cavo, cavi, gesso,
        giocatore, giocatrice, arbitro, rifiuti, pranzo, mangiare, pausa, mensa, pane, impasto, pedone, pedoni, campanello,
        sega, trapano, infermiera, infermiere, scala, a casa, chiesa
        """
      ),
      (.signing, "firma, firmi, firmate, firmare"),
      (
        .drawn,
        """
        barra, barre, linea, linee, percorso, percorsi, sentiero, strada, curva, curve, punto, punti, zona, zone, area,
        aree, freccia, frecce, cerchio, cerchi, colonna, colonne, settore, settori
        """
      ),
      (.control, "bordo, bordi, riquadro, riquadri"),
      (.standsFor, "rappresenta, rappresentano, significa, significano, indica, indicano, mostra, corrisponde"),
      (.shape, "più grande, più piccola, più piccolo, maggiore, minore"),
      ([.side, .control], "quello a sinistra, quella a sinistra, quello a destra, quella a destra, quello di sinistra, quello di destra"),
      (.world, "metropolitana, metro, tram"),
      (.clock, "contro il tempo, contro il cronometro, scada il tempo, scade il tempo"),
      (.picture, "immagine, immagini, foto, disegno, mappa, grafico"),
      ([.hearing, .sound], "dopo il suono, dopo il segnale"),
      (.placeholder, "inserire qui il testo, inserire qui, testo qui, testo da scrivere"),
      (.world, "porta, porte, autista, ascensore, semaforo"),
      (
        .world,
        """
        lettore, cassetto, cassa, armadio, scaffale, pompa, albero, alberi, pianta, piante, mucca, mucche, trattore,
        mattone, mattoni, casco, caschi, muro, tetto, finestra, bottiglia, forbici, coltello, forchetta, piatto, piatti,
        guanti, scarpe, camicia, letto, compresse, valigia, valvola, tubo, vite, martello, legno, acciaio, carne, verdure,
        foglie, radici, giubbotto, tuta
        """
      ),
    ])
}

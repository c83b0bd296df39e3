extension WordLists {
  static let german = WordLists(
    language: "de",
    genericLinks: """
      hier, hier klicken, klicken sie hier, klicke hier, klick hier, hier tippen, hier entlang, dieser link, diese seite,
      diese website, link, links, seite, webseite, website, mehr, mehr infos, mehr informationen, mehr erfahren, mehr lesen,
      mehr dazu, weitere informationen, weitere infos, weiterlesen, weiter, lesen sie mehr, lies mehr, details, infos,
      download, herunterladen, öffnen, ansehen, quelle, artikel, dokument, datei, zurück, los, zum artikel, zur seite,
      zur website, zum link, zum video, siehe hier, hier mehr, diesen link, diesem link, auf dieser seite,
      unter diesem link, video, formular, pdf, an dieser stelle, über diesen link, jetzt ansehen, zum weiterlesen,
      hier geht es weiter, hier geht's weiter, zur quelle, zum dokument, zum formular, zur datei, zum download,
      jetzt herunterladen, hier herunterladen, jetzt lesen, den artikel lesen, den ganzen artikel lesen, auf diese seite,
      unter dieser adresse, schau hier, schau mal, hier nachlesen, mehr erfährst du hier, mehr dazu hier, los geht's,
      jetzt starten, entdecken, mehr entdecken, externer link, das video, video ansehen, dieses video, dieser artikel,
      dieses dokument, folge diesem link, dem link folgen, anschauen, jetzt anschauen, hier anschauen, auf dieser website,
      der folgende link, klick mich, webseite öffnen, seite öffnen, dokument öffnen, link öffnen, hier findest du mehr,
      hier finden sie mehr, mehr findest du hier, hier steht mehr
      """,
    genericLinkStarts: """
      hier klicken, klicken sie hier, klicke hier, klick hier, hier tippen,
      bitte hier klicken, bitte klicken
      """,
    alternativePrefixes: """
      bild, foto, fotografie, abbildung, grafik, bild von, bild mit, bild eines, bild einer, ein bild von, das bild zeigt,
      dieses bild zeigt, foto von, foto eines, foto einer, ein foto von, fotografie von, abbildung von, abbildung eines,
      abbildung einer, grafik von, zeichnung von, zeichnung eines, zeichnung einer, illustration von, screenshot von,
      symbol für, auf dem bild, auf diesem bild, auf dem foto, auf diesem foto, im bild, das foto zeigt, dieses foto zeigt,
      die abbildung zeigt, diese abbildung zeigt, die grafik zeigt, eine abbildung von, screenshot des, screenshot der,
      bildschirmfoto von, illustration, zeichnung, screenshot, man sieht, man erkennt, hier sieht man, hier sehen sie,
      zu sehen ist, zu sehen sind, das bild stellt, auf der abbildung, auf der zeichnung, die zeichnung zeigt,
      die illustration zeigt, karikatur von, skizze von, skizze eines, skizze einer, nahaufnahme von, nahaufnahme eines,
      nahaufnahme einer, screenshot mit, foto mit, eine zeichnung von, eine skizze von
      """,
    alternativePlaceholders: """
      bild, foto, fotografie, grafik, diagramm, abbildung, zeichnung, illustration, screenshot, bildschirmfoto, karte,
      tabelle, symbol, bildbeschreibung, beschreibung, alternativtext, ohne titel, unbenannt, platzhalter, dekorativ,
      titelbild, bild ohne titel, beschreibung des bildes, keine beschreibung, neues bild, bild hier, alternativtext hier,
      siehe text, siehe unten, siehe oben, siehe bildunterschrift, abb
      """,
    genericHeadings: """
      mehr, sonstiges, verschiedenes, weiteres, ohne titel, abschnitt, überschrift, titel, text, inhalt, teil, seite,
      kapitel, usw, thema, modul, lektion, weitere informationen, allgemeines, sonstige informationen, weitere hinweise,
      infos, informationen, noch mehr
      """,
    unnumberedHeadings: "einleitung, zusammenfassung",
    textImageHeads: "text, öffnungszeiten, preise, hausordnung, regeln",
    ordinals: "erstens eins erster erste, zweitens zwei zweiter zweite, drittens drei dritter dritte, viertens vier, fünftens fünf",
    hasOrdinalDots: true,
    longSentence: 30,
    lexicon: [
      (
        .colour,
        """
        rot, rote, roten, roter, rotes, rotem, grün*, blau, blaue*, gelb*, orange*, lila, violett*, rosa, grau*, schwarz*,
        weiß*, braun*, farbig*
        """
      ),
      (
        .colourUse,
        """
        in rot, in grün, in orange, in lila, in blau, in gelb, in orange, rot markiert*, grün markiert*, gelb markiert*,
        blau markiert*, rot hinterlegt*, grün hinterlegt*, gelb hinterlegt*, sind rot, sind grün, sind gelb, sind blau,
        ist rot, ist grün, wird rot, wird grün, werden rot, werden grün, rot geschrieben*, grün geschrieben*,
        blau geschrieben*, rot gedruckt*, rot unterstrichen*
        """
      ),
      (
        .control,
        """
        schaltfläche*, knopf, knöpfe, button, buttons, taste, tasten, link, symbol, symbole, feld, felder, feldern, kasten,
        kästchen, menü, option, optionen, antwort, antworten, wort, wörter, wörtern, text, satz, sätze, pfeil, pfeile,
        balken, punkt, punkte, kreis, kreise, fläche, flächen, bereich, bereiche, spalte, zeile, zelle, regler, karte,
        karten, linie, linien, bild, form, dreieck, stern, alles, spalten, route, routen, kurve, kurven, säule, säulen,
        zone, zonen, pfeilen, fähnchen, verb, verben, nomen, substantiv, substantive, adjektiv, adjektive, silbe, silben,
        buchstabe, buchstaben, endung, endungen
        """
      ),
      (
        .instruction,
        """
        klick*, wähl*, drück*, tipp*, öffne*, lies, lesen, antworte*, schreib*, füll*, ergänz*, nutz*, benutz*, schau*,
        sieh, finde, finden, such*, ordne*, zieh*, folge*, markier*, starte*, gehe, merk*, vergleich*, unterstreich*,
        richtig*, falsch*, bedeut*, zeig*, pflichtfeld*, lern*, beantwort*
        """
      ),
      (.reference, "siehe, sieh, schau, schauen, gezeigt, beschrieben, erwähnt, genannt, aufgeführt, dargestellt, lies, lesen"),
      (.aboveBelow, "oben, unten, umseitig"),
      (
        .side,
        """
        auf der rechten seite, auf der linken seite, rechts oben, links oben, rechts unten, links unten, oben rechts,
        oben links, unten rechts, unten links, in der ecke, ganz oben, ganz unten, rechte spalte, linke spalte,
        rechten spalte, linken spalte, am rechten rand, am linken rand, rechts im bild, links im bild, auf der rechten,
        auf der linken, rechts, links, linken seite, rechten rand, linken rand, in der linken spalte, in der rechten spalte,
        linker spalte, rechter spalte, mittlere spalte, mittleren spalte, linke bild, linken bild, rechte bild,
        rechten bild, linke foto, linken foto, linke abbildung, linken abbildung, rechte abbildung, rechten abbildung,
        linke karte, linken karte
        """
      ),
      (
        .shape,
        """
        runde, runden, rundes, runder, eckige*, viereckige*, quadratische*, dreieckige*, ovale*, große, großen, großes,
        größere*, größte*, kleine, kleinen, kleines, kleinere*, kleinste*
        """
      ),
      (.hearing, "hörst, hören sie, hört, ertönt, erklingt, hörbar"),
      (.sound, "ton, signalton, piep*, klingel, klingelt, klingeln, gong, geräusch, klang, summer, glocke, signal"),
      (
        .visible,
        """
        zeigt, anzeige, angezeigt, bildschirm, blinkt, licht, siehst, sehen, text, vibriert, erscheint, auch, zeigen
        """
      ),
      (
        .device,
        """
        rechtsklick, rechtsklicke*, doppelklick*, mit der maus, mauszeiger, maustaste, mausrad, drag and drop, per drag,
        wischen sie, wische nach, wisch nach, zieh die, ziehe die, ziehen sie die, ziehe das, ziehen sie das,
        bewege die maus, bewegen sie die maus, die maus über, fahre mit der maus, fahren sie mit, schüttle das, drücke f5, drücken sie f5, lange drücken
        """
      ),
      (.pointer, "klick, klicke, klicken, anklicken, tippe auf, tippen sie auf"),
      (
        .otherDevice,
        """
        tastatur, touch, tabulatortaste, eingabetaste, pfeiltasten, bildschirmleseprogramm, screenreader, finger, leertaste,
        oder wähle, oder wählen, oder drücke, oder drücken, oder tippe, oder tippen
        """
      ),
      (.newWindow, "neuen fenster, neues fenster, neuem fenster, neuen tab, neuer tab, neuem tab"),
      (
        .step,
        """
        zuerst, zunächst, erstens, zweitens, drittens, dann, danach, anschließend, schließlich, zuletzt, zum schluss,
        als erstes, als nächstes, am ende
        """
      ),
      (.timeUnit, "sekunde, sekunden, minute, minuten, min, stunde, stunden"),
      (
        .timeLimit,
        """
        du hast, sie haben, ihr habt, innerhalb von, binnen, zeitlimit, zeitbegrenzung, schließt sich nach, endet nach,
        läuft ab, abgemeldet, höchstens, countdown, minuten zeit, sekunden zeit, minute zeit
        """
      ),
      (.timed, "quiz, test, frage, fragen, aufgabe, aufgaben, seite, übung, formular, sitzung, antwort, spiel, prüfung"),
      (
        .noLimit,
        """
        kein zeitlimit, ohne zeitlimit, keine zeitbegrenzung, so viel zeit, so lange du, etwa, ungefähr, verlängern,
        mehr zeit, in ruhe, ausschalten
        """
      ),
      (
        .placeholder,
        """
        hier text einfügen, text folgt, folgt in kürze, im aufbau, hier kommt, blindtext, platzhaltertext, text hier,
        inhalt folgt, bild hier einfügen, noch ergänzen, wird noch ergänzt, hier bild einfügen, inhalt kommt noch,
        hier fehlt noch, text fehlt noch, hier kommt noch text, kommt noch text hin
        """
      ),
      (
        .idiom,
        """
        ins kalte wasser, auf dem holzweg, das ist mir wurst, tomaten auf den augen, nur bahnhof, daumen drücken,
        den nagel auf den kopf, kirche im dorf, schwein gehabt, hand und fuß, unter dem strich, über den tellerrand,
        den faden verlieren, auf die lange bank, um den heißen brei, kein hexenwerk, kein zuckerschlecken, drückt der schuh,
        butter bei die fische, durch die blume, ins fettnäpfchen, jacke wie hose, auf den keks, auf wolke sieben,
        wink mit dem zaunpfahl, um die ohren hauen, zwei fliegen mit einer klappe, der teufel steckt im detail,
        das rad neu erfinden
        """
      ),
      (.transcript, "transkript, transkription, abschrift, untertitel, untertiteln, textfassung, mitschrift, als text"),
      (
        .complexImage,
        """
        diagramm, schaubild, grafik, karte, stadtplan, lageplan, grundriss, kurve, zeitleiste, ablaufplan, organigramm,
        landkarte, infografik, zeitachse, mindmap, wegbeschreibung
        """
      ),
      (.textImage, "plakat, folie, aushang, flugblatt, merkblatt, handzettel, zitat, fahrplan, stundenplan, tafelbild, urkunde, arbeitsblatt"),
      (.codeImage, "quelltext, quellcode, programmcode, konsole, befehlszeile"),
      (
        .allOfThese,
        """
        alle oben genannten, keine der oben genannten, alle antworten sind richtig, alle genannten, keine davon, alle davon,
        a und b, beide antworten
        """
      ),
      (
        .determiner,
        """
        der, die, das, den, dem, ein, eine, einen, einem, einer, mein, meine, dein, deine, deinen, ihr, ihre, ihren, unser,
        unsere, dieser, diese, dieses, mit, von, zu, für, ohne, kein, keine, keinen
        """
      ),
      (
        .handle,
        """
        beschriftet, namens, genannt, mit der aufschrift, mit dem wort, mit dem buchstaben, mit der nummer, stern,
        sternchen, heißt, notaus, notausknopf, nothalt, gestrichelt*, gepunktet*, nummeriert*
        """
      ),
      (
        .abbreviation,
        """
        z, b, bzw, usw, ca, dr, prof, nr, str, tel, evtl, ggf, vgl, bspw, inkl, st, hr, fr, abs, abb, s, d, h, u, a, jan,
        feb, aug, sept, okt, nov, dez, mind, max, zzgl, geb
        """
      ),
      (
        .widget,
        """
        schaltfläche*, knopf, knöpfe, button, buttons, taste, tasten, link, symbol, feld, felder, kästchen, menü,
        option, optionen, regler, pfeil, reiter
        """
      ),
      (
        .shown,
        """
        bild, bilder, foto, fotos, karte, tabelle, diagramm, grafik, abbildung, zeichnung, skizze, beispiel,
        beispiele, liste, text, spalte, kasten, video, schaubild, plan, formular, absatz
        """
      ),
      (.beep, "piep*, signalton, gong, summer, applaus"),
      (.soundCue, "warte auf, warten sie auf, nach dem, beim, sagt dir, sagt ihnen, bedeutet, bedeuten, weißt, erkennst, hör auf den, bis zum"),
      (.finishing, "beantwort*, löse, lösen, beende, beenden, fertig, abschließ*, abgeben, antworte, antworten, ausfüllen, bearbeite, bearbeiten"),
      (.obligation, "musst, müssen, muss, müsst, nur, höchstens, schnell, beeil*, beantworte, löse, beende"),
      (.within, "in, binnen, innerhalb, unter, als"),
      (.pageEvent, "erscheint, wechselt, verschwindet, endet, schließt, stoppt, abgemeldet, gezeigt, startet"),
      (.limitName, "zeitlimit, zeitbegrenzung, zeitvorgabe, maximale zeit, minuten maximal, bearbeitungszeit höchstens"),
      (.clock, "zeit abläuft, uhr abläuft, gegen die uhr, gegen die zeit, zeit ist um, countdown"),
      (
        .verdict,
        """
        gut, schlecht, richtig, falsch, ja, nein, nicht, kein, keine, erlaubt, verboten, offen, zu, super, toll,
        danke, prima, sicher, gefährlich, besser, nie, immer, mag, liebe, bestanden
        """
      ),
      (.conjunction, "und, oder, dann, mit"),
      (.copula, "ist, sind, war, waren, schmeckt"),
      (.marked, "markiert, hinterlegt, gedruckt, geschrieben, dargestellt, unterlegt, gekennzeichnet"),
      (.meaning, "optional, freiwillig, wichtig, richtig*, falsch*, pflicht, pflichtfelder, bedeutet, bedeuten, heißt, erklärt, neu, neue, neuen"),
      (.programming, "programmcode, quelltext, skript"),
      (.recalled, "gesehen, besprochen, gesagt, gelernt, erklärt, angegeben, beschrieben, erwähnt, genannt, gezeigt"),
      (.aboveBelow, "nebenstehend*"),
      ([.aboveBelow, .facing], "gegenüber"),
      (.shape, "sternförmig*, herzförmig*, kreisförmig*, pfeilförmig*, kreuzförmig*, zahnradförmig*"),
      (.answerName, "option, antwort, möglichkeit, alternative, auswahl"),
      (
        .measure,
        """
        wie lange, wie lang, wie weit, wie schwer, wie groß, wie hoch, wie tief, wie breit, wie dick, wie viel,
        wie schnell, wie heiß, wie kalt, wie warm, wiegt, gewicht, länge, entfernung, temperatur, geschwindigkeit, höhe,
        breite, tiefe, volumen
        """
      ),
      (.price, "kostet, kosten, preis, zahlst, zahlt, zahlen, bezahlt, verdient, verdienst, miete, lohn, gebühr"),
      (
        .unitName,
        """
        meter, metern, kilometer, kilometern, km, cm, mm, zentimeter, millimeter, gramm, kg, kilo, kilogramm, tonnen,
        liter, litern, ml, cl, grad, celsius, prozent, tag, tage, tagen, woche, wochen, monat, monate, monaten, jahr,
        jahre, jahren, nächte, watt, volt, personen, stück, mal
        """
      ),
      (.currency, "euro, cent, franken, dollar, pfund, kronen, zloty, eur, chf"),
      (
        .world,
        """
        ofen*, backofen*, mikrowelle*, spülmaschine*, maschine*, motor*, patient*, palette*, blut*, kund*, gast, gäste*,
        stapler*, gabelstapler*, lkw, kran*, schweißgerät*, draht, drähte, kabel*, kreide, spieler*, schiedsrichter*,
        abfall*, mittagessen, mittagspause, pause, kantine, brot*, teig*, fußgänger*, türklingel, säge*, bohrmaschine*,
        pfleger*, leiter*, kolleg*, zu hause, zuhause, kirche*, kirchen*
        """
      ),
      (.signing, "unterschreib*, unterschrift*, unterzeichne*"),
      (
        .drawn,
        """
        balken, linie, linien, route, routen, weg, wege, pfad, kurve, kurven, punkt, punkte, fläche, flächen, zone,
        zonen, pfeil, pfeile, kreis, kreise, säule, säulen, strecke, fähnchen, segment, bereich, bereiche
        """
      ),
      (.control, "rahmen, rand, umrandung"),
      (.standsFor, "steht für, stehen für, bedeutet, zeigt, markiert, stellt dar, steht, kennzeichnet"),
      (.shape, "größere*, kleinere*, größte*, kleinste*"),
      ([.side, .control], "das linke, das von links, von links, von rechts, ganz links, ganz rechts"),
      (.world, "u bahn, s bahn, straßenbahn, metro"),
      (.clock, "auf zeit, die zeit läuft, läuft die zeit"),
      (.obligation, "versuche, versuch"),
      (.soundCue, "piept wenn"),
      (.picture, "bild, bilder, foto, fotos, zeichnung, abbildung, karte, karten, diagramm, diagramme, grafik"),
      (.control, "pflichtfeld*"),
      (.side, "linken kasten, rechten kasten, linker kasten, rechter kasten, linken feld, rechten feld, linkes bild, rechtes bild"),
      (.soundCue, "wenn es, sobald es"),
      (.placeholder, "beispieltext, mustertext, text einfügen, hier text eingeben"),
      (
        .world,
        """
        jacke*, hose, hosen, schuh*, handschuh*, schraube*, stecker*, mütze*, helm, weste, hebel*, handbremse*, ärmel*,
        tür, türen, ampel*, fahrer*, tor
        """
      ),
      (
        .world,
        """
        scanner, lesegerät, schublade, kasse, schrank*, regal*, aufzug, pumpe*, baum, bäume*, pflanze*, kuh, kühe,
        traktor*, ziegel*, wand, wände, dach, fenster*, flasche*, schere*, kamm, messer, gabel, löffel, teller*, bett,
        betten, tablette*, koffer*, ventil*, rohr*, hammer, klinge*, holz, stahl, fleisch, gemüse, wurzel*, blätter,
        gerüst*
        """
      ),
    ])
}

extension WordLists {
  static let swedish = WordLists(
    language: "sv",
    genericLinks: """
      här, klicka här, klicka, tryck här, denna länk, denna sida, den här länken, den här sidan, länk, länken, sida,
      webbplats, mer, mer information, mer info, läs mer, läs vidare, läs, se mer, visa mer, fortsätt, ladda ner, hämta,
      detaljer, öppna, källa, artikel, dokument, fil, nästa, tillbaka, via den här länken, på den här sidan, på denna sida,
      på denna länk, se här, se filmen, filmen, titta här, läs här, läs artikeln, artikeln, ladda ner här, gå till sidan,
      gå till webbplatsen, klicka på länken, följ länken, webbplatsen, sidan, denna webbplats, den här webbplatsen,
      upptäck mer, härifrån, mer här, läs mer här
      """,
    genericLinkStarts: "klicka här, tryck här",
    alternativePrefixes: """
      bild, foto, bild på, bild av, en bild på, en bild av, bilden visar, foto på, foto av, ett foto av, ett foto på,
      fotografi av, teckning av, en teckning av, illustration av, skärmbild av, på bilden, på fotot, fotot visar,
      denna bild visar, den här bilden visar, man ser, här ser man, här ser vi, i bilden, på denna bild, på den här bilden,
      teckningen visar, illustrationen visar, fotografiet visar
      """,
    alternativePlaceholders: """
      bild, foto, fotografi, diagram, graf, teckning, illustration, figur, karta, tabell, ikon, skärmbild, skärmdump,
      beskrivning, alternativtext, utan titel, dekorativ, se text, se texten, fig
      """,
    genericHeadings: """
      mer, övrigt, diverse, annat, utan titel, avsnitt, rubrik, titel, text, innehåll, del, sida, kapitel, osv,
      mer information, övrig information, allmänt, ämne
      """,
    unnumberedHeadings: "inledning, sammanfattning",
    textImageHeads: "text, öppettider, priser, regler",
    ordinals: "först första ett, andra två, tredje tre, fjärde fyra, femte fem",
    lexicon: [
      (
        .colour,
        """
        röd, röda, rött, grön, gröna, grönt, blå, blåa, blått, gul, gula, gult, orange, lila, rosa, grå, gråa, svart,
        svarta, vit, vita, brun, bruna
        """
      ),
      (
        .colourUse,
        """
        i rött, i grönt, i blått, i gult, med rött, med grönt, är röda, är gröna, är röd, är grön, blir röd, blir grön,
        rödmarkerad*, grönmarkerad*
        """
      ),
      (
        .control,
        """
        knapp, knappen, knappar, länk, länken, länkar, ikon, ikonen, fält, fältet, fälten, ruta, rutan, rutor, flik, meny,
        alternativ*, svar, svaret, svaren, ord, ordet, orden, text, texten, mening, meningar, pil, pilen, pilar, stapel,
        staplar, punkt, punkter, cirkel, cirkeln, kvadrat*, område*, kolumn*, rad, raden, cell, kort, kortet, korten,
        linje*, bild, bilden, triangel*, stjärna*, symbol*, rutt, rutten, rutter, kurva, kurvan, kurvor, zon, zonen,
        väglinje*, högerkolumnen, vänsterkolumnen, verb, verben, substantiv*, adjektiv*
        """
      ),
      (
        .instruction,
        """
        klicka, välj, tryck, öppna, läs, svara, skriv, fyll, använd, titta, se, hitta, leta, para, dra, följ, markera,
        börja, jämför, rätt, rätta, fel, obligatorisk*, betyder, visar, gå, besvara
        """
      ),
      (.reference, "se, titta, visas, beskrivs, nämnts, nämns, läs"),
      (.aboveBelow, "ovan, nedan, ovanför, nedanför"),
      (
        .side,
        """
        till höger, till vänster, på höger sida, på vänster sida, uppe till höger, uppe till vänster, nere till höger,
        nere till vänster, längst upp, längst ner, i hörnet, högra kolumnen, vänstra kolumnen, högerkolumnen,
        vänsterkolumnen
        """
      ),
      (.shape, "runda, rund, fyrkantig*, kvadratisk*, trekantig*, oval*, stora, stor, större, största, lilla, liten, mindre, minsta"),
      (.hearing, "hör, ljuder, ringer"),
      (.sound, "pip, pipet, ton, tonen, ljud, ljudet, signal, signalen, klocka, gonggong"),
      (
        .visible,
        """
        visar, skärm*, ljus, lampa, blinkar, ser, text, meddelande, vibrerar, syns, också
        """
      ),
      (
        .device,
        """
        för muspekaren, med musen, muspekaren, högerklicka*, dubbelklicka*, dra och släpp, dra ordet, dra orden, dra varje,
        svep åt, svep uppåt, nyp, skaka telefonen, tryck f5
        """
      ),
      (.pointer, "klicka, klickar"),
      (.otherDevice, "tangentbord*, pekskärm*, tabbtangent*, enter, piltangent*, skärmläsare*, eller välj, eller tryck, finger*"),
      (.newWindow, "nytt fönster, ny flik, annat fönster"),
      (.step, "först, för det första, för det andra, sedan, därefter, efter det, slutligen, till sist, till slut, sist"),
      (.timeUnit, "sekund, sekunder, minut, minuter, timme, timmar, min, sek"),
      (.timeLimit, "du har, ni har, inom, tidsgräns, tidsbegränsning, stängs efter, går ut, tiden är ute, högst, minuter på dig, sekunder på dig"),
      (
        .timed,
        """
        quiz, quizet, prov, provet, test, testet, fråga, frågor, frågan, uppgift*, sida, sidan, övning*, formulär*, svar,
        spel, spelet
        """
      ),
      (.noLimit, "ingen tidsgräns, utan tidsgräns, så lång tid, ungefär, cirka, mer tid, ta god tid, i lugn och ro"),
      (
        .placeholder,
        """
        text här, skriv text här, infoga text, fylls i senare, kommer snart mer, platshållare, text kommer snart,
        innehåll kommer snart
        """
      ),
      (
        .idiom,
        """
        ingen ko på isen, köpa grisen i säcken, glida in på en räkmacka, lägga rabarber på, ana ugglor i mossen,
        kasta in handduken, på ren svenska
        """
      ),
      (.transcript, "transkription, transkript, undertexter, undertext, textad, textversion, som text"),
      (.complexImage, "diagram*, graf, grafen, karta*, schema*, planritning*, tidslinje*, infografik*"),
      (.textImage, "affisch*, bild med text, broschyr*, flygblad*, anslag*, citat*, tidtabell*, intyg*"),
      (.codeImage, "källkod*, kod, koden, konsol*, terminal*, kommandorad*"),
      (.allOfThese, "alla ovanstående, inget av ovanstående, alla svar är rätt, alla dessa, a och b"),
      (.determiner, "en, ett, den, det, de, din, ditt, dina, min, mitt, mina, vår, er, med, av, till, för, utan, ingen, inga"),
      (.handle, "som heter, kallad, märkt, med texten, med ordet, med bokstaven, asterisk, stjärna, nummer, med namnet, nödstopp*"),
      (.abbreviation, "t, ex, bl, a, osv, m, fl, dvs, dr, prof, nr, tel, ca, kl, s, st, max, min, resp, ev, inkl"),
      (.widget, "knapp*, länk*, ikon*, fält*, ruta, rutan, meny*, alternativ*, pil, pilen, flik, symbol*"),
      (
        .shown,
        """
        bild, bilden, bilder, foto, fotot, karta, kartan, tabell, tabellen, diagram*, figur, figuren, teckning*,
        exempel, exemplet, lista, listan, text, texten, kolumn*, video*, formulär*
        """
      ),
      (.beep, "pip, pipet, signal, summer, gonggong"),
      (.soundCue, "vänta på, vänta tills, efter, tills, säger, betyder, veta, lyssna på"),
      (.finishing, "svara, besvara, lös, lösa, slutför, slutföra, klar, lämna in, fyll i"),
      (.obligation, "måste, ska, bara, snabbt, svara, lös, slutför"),
      (.within, "på, inom, under, än"),
      (.pageEvent, "visas, ändras, försvinner, slutar, stängs, stoppar, går ut"),
      (.limitName, "tidsgräns, tidsbegränsning, maximal tid"),
      (.clock, "tiden går ut, tiden är ute, mot klockan, nedräkning"),
      (
        .verdict,
        """
        bra, dålig, dåligt, rätt, fel, ja, nej, inte, tillåtet, förbjudet, öppet, stängt, tack, super, säker, farlig,
        bättre, aldrig, alltid, sant, falskt
        """
      ),
      (.conjunction, "och, eller, med"),
      (.copula, "är, var"),
      (.marked, "markerad*, tryckt*, skriven*, skrivna, understruken*"),
      (.meaning, "frivillig*, valfri*, viktig*, obligatorisk*, rätt*, fel*, betyder, förklaras, ny*"),
      (.programming, "källkod*, skript"),
      (.recalled, "såg, sett, sagt, nämnt, lärt, förklarat"),
      (.aboveBelow, "intill"),
      (.shape, "stjärnformad*, hjärtformad*, korsformad*, pilformad*"),
      (.answerName, "alternativ, svar, val, möjlighet"),
      (
        .measure,
        """
        hur länge, hur långt, hur lång, hur tung, hur tungt, hur hög, hur högt, hur djup, hur bred, hur mycket,
        hur snabbt, hur varmt, hur kallt, väger, vikt, längd, avstånd, temperatur, hastighet, höjd, bredd, djup, volym
        """
      ),
      (.price, "kostar, kostnad, pris, priset, betalar, tjänar, hyra, hyran, lön"),
      (
        .unitName,
        """
        meter, kilometer, km, cm, mm, centimeter, millimeter, gram, kg, kilo, kilogram, ton, liter, ml, cl, dl, grad,
        grader, celsius, procent, dag, dagar, vecka, veckor, månad, månader, år, nätter, watt, volt, personer, gånger,
        stycken
        """
      ),
      (.currency, "euro, cent, kronor, krona, kr, dollar, pund, eur, sek"),
      (
        .world,
        """
        ugn*, mikrovågsugn*, diskmaskin*, maskin*, motor*, patient*, pall, pallen, kolleg*, blodprov*, kund*, gäst*, truck*,
        lastbil*, kran*, svets*, kabel, kablar, krita, spelare, domare, avfall*, sopor, lunch*, rast*, matsal*, bröd*, deg*,
        fotgängare, dörrklocka*, såg*, borrmaskin*, sköterska*, stege*, hemma, kyrka*, kyrko*
        """
      ),
      (.signing, "skriv under, underskrift*, underteckna*"),
      (
        .drawn,
        """
        stapel, staplar, staplarna, linje, linjen, linjer, linjerna, rutt, rutten, väg, vägen, stig, stigen, kurva,
        kurvan, punkt, punkter, område, området, zon, zonen, pil, pilar, cirkel, cirklar
        """
      ),
      (.control, "ram, ramen, kant"),
      (.standsFor, "står för, betyder, visar, markerar, står"),
      (.shape, "större, mindre"),
      ([.side, .control], "den till vänster, den till höger, det till vänster, det till höger"),
      (.world, "tunnelbana, tunnelbanan, spårvagn"),
      (.picture, "bild, bilden, bilder, foto, fotot, teckning, karta, kartan, diagram, diagrammet"),
      (.visible, "visar"),
      (.beep, "signalen"),
      (.device, "för musen, med fingret"),
      (.placeholder, "text kommer, infoga text, text här, kommer snart"),
      (.world, "dörr, dörren, föraren, hissen"),
    ])
}

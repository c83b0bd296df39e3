extension WordLists {
  static let dutch = WordLists(
    language: "nl",
    genericLinks: """
      hier, klik hier, klik, deze link, deze pagina, deze site, link, pagina, website, meer, meer info, meer informatie,
      lees meer, lees verder, meer lezen, verder, verder lezen, bekijk, bekijk meer, download, downloaden, details, open,
      bron, artikel, document, bestand, volgende, terug, op deze website, op deze pagina, via deze link, deze website,
      dit artikel, dit document, deze video, de video, bekijk de video, bekijk hier, lees hier, lees het artikel,
      download hier, ga naar de pagina, ga naar de website, de website, de pagina, kijk hier, ontdek meer, externe link,
      video, meer hierover, lees hier meer, via onderstaande link
      """,
    genericLinkStarts: "klik hier",
    alternativePrefixes: """
      afbeelding, foto, plaatje, afbeelding van, een afbeelding van, foto van, een foto van, plaatje van, een plaatje van,
      tekening van, een tekening van, illustratie van, schermafbeelding van, op de afbeelding, op de foto, op deze foto,
      op deze afbeelding, de afbeelding toont, deze afbeelding toont, de foto toont, je ziet, we zien, hier zie je,
      te zien is, op dit plaatje, op de tekening, de tekening toont, de illustratie toont, deze foto toont,
      schermafbeelding met
      """,
    alternativePlaceholders: """
      afbeelding, foto, plaatje, grafiek, diagram, tekening, illustratie, figuur, kaart, tabel, icoon, pictogram,
      schermafbeelding, beschrijving, alternatieve tekst, zonder titel, decoratief, zie tekst, afb
      """,
    genericHeadings: """
      meer, overig, overige, diversen, zonder titel, sectie, titel, ondertitel, kop, tekst, inhoud, deel, pagina, hoofdstuk,
      enz, meer informatie, overige informatie, algemeen, onderwerp
      """,
    unnumberedHeadings: "inleiding, conclusie, samenvatting",
    textImageHeads: "tekst, openingstijden, prijzen, regels, huisregels",
    ordinals: "eerst eerste één, tweede twee, derde drie, vierde vier, vijfde vijf",
    lexicon: [
      (
        .colour,
        """
        rood, rode, groen, groene, blauw, blauwe, geel, gele, oranje, paars, paarse, roze, grijs, grijze, zwart, zwarte,
        wit, witte, bruin, bruine, gekleurde
        """
      ),
      (
        .colourUse,
        """
        in het rood, in het groen, in het blauw, in het geel, zijn rood, zijn groen, is rood, is groen, wordt rood,
        wordt groen, rood gemarkeerd*, groen gemarkeerd*, geel gemarkeerd*
        """
      ),
      (
        .control,
        """
        knop, knoppen, link, links, pictogram*, icoon, iconen, veld, velden, vak, vakken, vakje, tabblad, menu, optie,
        opties, antwoord, antwoorden, woord, woorden, tekst, teksten, zin, zinnen, pijl, pijlen, balk, balken, punt, punten,
        cirkel, cirkels, vierkant, gebied, kolom, rij, cel, kaart, kaarten, lijn, lijnen, afbeelding, driehoek, ster,
        symbool, route, routes, curve, kolommen, linkerkolom, rechterkolom, zone, zones, traject, werkwoorden, letters
        """
      ),
      (
        .instruction,
        """
        klik, klikt, kies, kiest, selecteer, druk, tik, open, lees, antwoord, schrijf, vul, gebruik, kijk, zoek, vind,
        sleep, volg, markeer, begin, vergelijk, onderstreep, juist*, fout*, goed*, verplicht*, betekent, betekenen, toont,
        tonen, beantwoord, geeft aan
        """
      ),
      (.reference, "zie, kijk, getoond, beschreven, genoemd, vermeld, lees"),
      (.aboveBelow, "boven, onder, hierboven, hieronder, bovenstaande, onderstaande"),
      (
        .side,
        """
        aan de rechterkant, aan de linkerkant, rechtsboven, linksboven, rechtsonder, linksonder, aan de rechter kant,
        bovenaan, onderaan, in de hoek, rechterkolom, linkerkolom, rechts, links, kolom links, kolom rechts, linker kolom,
        rechter kolom
        """
      ),
      (.shape, "ronde, vierkante, driehoekige, ovale, rechthoekige, grote, grotere, grootste, kleine, kleinere, kleinste"),
      (.hearing, "hoort, hoor, klinkt"),
      (.sound, "piep, pieptoon, toon, geluid, bel, gong, zoemer, signaal"),
      (
        .visible,
        """
        toont, scherm, licht, knippert, ziet, tekst, bericht, trilt, verschijnt, ook, tonen
        """
      ),
      (
        .device,
        """
        met de muis, muisaanwijzer, rechtermuisknop, rechtsklik*, klik met rechts, dubbelklik*, slepen en neerzetten,
        sleep de, sleep het, sleep elk, veeg naar, knijp, schud je telefoon, druk op f5, beweeg de muis, beweeg je muis,
        ga met de muis, met je muis
        """
      ),
      (.pointer, "klik, klikt, klikken, tik op"),
      (.otherDevice, "toetsenbord, aanraken, tabtoets, enter, pijltoetsen, schermlezer, of kies, of druk, of tik, vinger"),
      (.newWindow, "nieuw venster, nieuw tabblad, ander venster"),
      (.step, "eerst, ten eerste, ten tweede, daarna, dan, vervolgens, tot slot, ten slotte, als laatste, op het einde"),
      (.timeUnit, "seconde, seconden, minuut, minuten, uur, uren, min, sec"),
      (
        .timeLimit,
        """
        je hebt, u hebt, u heeft, jullie hebben, binnen, tijdslimiet, tijdlimiet, sluit na, verloopt, de tijd is om,
        hoogstens, maximaal
        """
      ),
      (.timed, "quiz, toets, vraag, vragen, activiteit, pagina, oefening, opdracht, formulier, sessie, antwoord, spel, examen"),
      (.noLimit, "geen tijdslimiet, geen limiet, zonder tijdslimiet, zoveel tijd, ongeveer, meer tijd, neem de tijd, rustig"),
      (.placeholder, "tekst hier, voeg tekst in, nog invullen, nog aan te vullen, hier komt tekst, inhoud volgt, plaats hier"),
      (
        .idiom,
        """
        de kat uit de boom kijken, helaas pindakaas, nu komt de aap uit de mouw, met de deur in huis, een kat in de zak,
        daar komt de aap, het loopt in de soep, een appeltje eitje
        """
      ),
      (.transcript, "transcript, transcriptie, ondertiteling, ondertitels, ondertiteld, tekstversie, uitgeschreven"),
      (.complexImage, "grafiek, diagram, kaart, schema, plattegrond, tijdlijn, infographic, stroomschema"),
      (.textImage, "poster, dia, folder, brochure, mededeling, citaat, rooster, certificaat, werkblad"),
      (.codeImage, "broncode, code, console, terminal, opdrachtregel"),
      (.allOfThese, "alle bovenstaande, geen van bovenstaande, alle antwoorden zijn juist, al het bovenstaande, a en b, geen van deze"),
      (.determiner, "de, het, een, je, jouw, uw, mijn, ons, onze, deze, dit, die, met, van, voor, zonder, geen"),
      (.handle, "genaamd, met de naam, met het woord, met de letter, waarop staat, sterretje, ster, nummer, met de titel, nood"),
      (.abbreviation, "bijv, bv, enz, d, m, v, o, a, t, n, dr, prof, mr, mw, dhr, nr, tel, ca, evt, incl, excl, blz, max, min, st"),
      (.widget, "knop, knoppen, link, links, pictogram, icoon, veld, velden, vakje, menu, optie, opties, pijl, tabblad, symbool"),
      (
        .shown,
        """
        afbeelding, afbeeldingen, foto, foto's, kaart, tabel, diagram, grafiek, figuur, tekening, illustratie,
        voorbeeld, lijst, tekst, kolom, video, kader, formulier, plaatje, alinea
        """
      ),
      (.beep, "piep, pieptoon, piepje, zoemer, gong, applaus"),
      (.soundCue, "wacht op, wacht tot, na de, na het, bij de, tot de, zegt, betekent, weten, luister naar"),
      (.finishing, "beantwoord, beantwoorden, maak af, afmaken, voltooi, voltooien, los op, oplossen, klaar, inleveren"),
      (.obligation, "moet, moeten, slechts, alleen, snel, beantwoord, voltooi"),
      (.within, "in, binnen, dan"),
      (.pageEvent, "verschijnt, verandert, verdwijnt, eindigt, sluit, stopt, getoond, verloopt"),
      (.limitName, "tijdslimiet, tijdlimiet, maximale tijd, minuten maximaal"),
      (.clock, "tijd om is, tegen de klok, tijd voorbij is, aftelklok"),
      (
        .verdict,
        """
        goed, slecht, juist, fout, ja, nee, niet, geen, mag, verboden, open, dicht, bedankt, super, veilig,
        gevaarlijk, beter, nooit, altijd, waar, onwaar
        """
      ),
      (.conjunction, "en, of, met, dan"),
      (.copula, "is, zijn, was, waren"),
      (.marked, "gemarkeerd, gedrukt, geschreven, weergegeven, onderstreept"),
      (.meaning, "optioneel, belangrijk*, verplicht*, juist*, goed*, fout*, betekent, betekenen, uitgelegd, nieuw*"),
      (.programming, "broncode, script"),
      (.recalled, "gezien, gezegd, besproken, geleerd, uitgelegd"),
      (.aboveBelow, "hiernaast, nevenstaande"),
      (.shape, "stervormige, hartvormige, kruisvormige, pijlvormige"),
      (.answerName, "optie, antwoord, keuze, mogelijkheid"),
      (
        .measure,
        """
        hoe lang, hoe ver, hoe zwaar, hoe groot, hoe hoog, hoe diep, hoe breed, hoe dik, hoeveel, hoe snel, hoe warm,
        hoe koud, weegt, gewicht, lengte, afstand, temperatuur, snelheid, hoogte, breedte, diepte, inhoud
        """
      ),
      (.price, "kost, kosten, prijs, betaal, betaalt, betalen, verdient, huur, loon"),
      (
        .unitName,
        """
        meter, kilometer, km, cm, mm, centimeter, millimeter, gram, kg, kilo, kilogram, ton, liter, ml, cl, graad,
        graden, celsius, procent, dag, dagen, week, weken, maand, maanden, jaar, jaren, nachten, watt, volt, mensen,
        personen, keer, stuks
        """
      ),
      (.currency, "euro, cent, dollar, pond, eur"),
      (
        .world,
        """
        oven*, magnetron*, vaatwasser*, machine*, motor*, patiënt*, pallet*, collega*, bloed*, klant*, gast, gasten,
        heftruck*, vrachtwagen*, kraan, lasapparaat*, draad, draden, kabel*, krijt, speler*, scheidsrechter*, afval*,
        lunch*, pauze*, kantine*, brood, deeg, voetganger*, deurbel*, zaag*, boormachine*, verple*, ladder*, thuis, kerk,
        kerkklok*
        """
      ),
      (.signing, "onderteken*, handtekening*"),
      (
        .drawn,
        """
        balk, balken, staaf, staven, lijn, lijnen, route, routes, weg, pad, paden, kromme, punt, punten, gebied,
        gebieden, zone, zones, pijl, pijlen, cirkel, cirkels
        """
      ),
      (.control, "rand, kader"),
      (.standsFor, "staat voor, staan voor, betekent, toont, staat"),
      (.shape, "grotere, kleinere"),
      ([.side, .control], "de linker, de linkse, de rechtse, de meest linkse"),
      (.world, "metro, tram"),
      (.picture, "afbeelding, afbeeldingen, foto, plaatje, tekening, kaart, grafiek"),
      (.control, "afbeelding"),
      (.placeholder, "tekst volgt, hier tekst invoegen, volgt nog, tekst komt nog"),
      (.world, "deur, deuren, bestuurder, lift"),
    ])
}

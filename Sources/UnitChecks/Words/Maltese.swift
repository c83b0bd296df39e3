extension WordLists {
  static let maltese = WordLists(
    language: "mt",
    genericLinks: """
      hawn, hawnhekk, ikklikkja hawn, agħfas hawn, din il-ħolqa, din il-paġna, ħolqa, link, paġna, aktar,
      aktar informazzjoni, aqra aktar, sir af aktar, kompli, niżżel, dettalji, iftaħ, sors, artiklu, dokument, fajl,
      li jmiss, lura, minn hawn, f'din il-paġna, fuq din il-paġna, agħfas, ara hawn, ara aktar, niżżel minn hawn,
      dan is-sit, is-sit, dan id-dokument, aqra hawn, il-vidjo, permezz ta' din il-ħolqa
      """,
    genericLinkStarts: "ikklikkja hawn, agħfas hawn",
    alternativePrefixes: """
      stampa ta, stampa tal, stampa tat, ritratt ta, ritratt tal, ritratt tat, disinn ta, tpinġija ta, fl istampa,
      f'din l istampa, fir ritratt, f'dan ir ritratt, l istampa turi, din l istampa turi, ir ritratt juri,
      dan ir ritratt juri, hawn naraw
      """,
    alternativePlaceholders: """
      stampa, ritratt, grafika, dijagramma, tpinġija, disinn, mappa, tabella, ikona, deskrizzjoni, test alternattiv,
      bla titlu
      """,
    genericHeadings: "aktar, oħrajn, varji, bla titlu, taqsima, titlu, test, kontenut, parti, paġna, kapitlu, eċċ",
    unnumberedHeadings: "introduzzjoni, konklużjoni, sommarju",
    textImageHeads: "test, ħinijiet, prezzijiet, regoli",
    ordinals: "l-ewwel ewwel wieħed, it-tieni tieni tnejn, it-tielet tielet tlieta, ir-raba raba, il-ħames ħames",
    longSentence: 28,
    lexicon: [
      (
        .colour,
        """
        aħmar, ħamra, ħomor, aħdar, ħadra, ħodor, blu, isfar, safra, oranġjo, vjola, roża, griż, iswed, sewda, abjad, bajda,
        kannella
        """
      ),
      (.colourUse, "bl aħmar, bl aħdar, bil blu, bl isfar, huma ħomor, huma ħodor, huwa aħmar, huwa aħdar, isir aħmar, isir aħdar"),
      (
        .control,
        """
        buttuna, buttuni, link, links, ħolqa, ikona, ikoni, kaxxa, kaxxi, menu, għażla, għażliet, tweġiba, tweġibiet, kelma,
        kliem, test, sentenza, sentenzi, vleġġa, punt, punti, ċirku, kwadru, żona, kolonna, ringiela, ċella, karta, stampa,
        trijangolu, stilla, simbolu, linja, linji, rotta, rotot, kurva, kolonni, żoni, verb, verbi, nomi
        """
      ),
      (
        .instruction,
        """
        ikklikkja, agħfas, agħżel, iftaħ, aqra, wieġeb, ikteb, imla, uża, ara, ħares, sib, qabbel, iġbed, segwi, immarka,
        ibda, ftakar, tajba, tajbin, ħażina, ħażin, meħtieġa, tfisser, juri, juru, turi, jindika, tindika
        """
      ),
      (.reference, "ara, ħares, muri, murija, deskritt, imsemmi, imsemmija, aqra"),
      (.aboveBelow, "fuq, hawn fuq, taħt, hawn taħt"),
      (
        .side,
        """
        fuq il lemin, fuq ix xellug, lemin, xellug, fin naħa ta fuq, fin naħa t isfel, fir rokna, kolonna tax xellug,
        kolonna tal lemin, kolonna fuq il lemin, kolonna fuq ix xellug
        """
      ),
      (.shape, "tond, tonda, kwadru, trijangolari, ovali, kbir, kbira, akbar, żgħir, żgħira, iżgħar"),
      (.hearing, "tisma, tisimgħu, tismgħu, idoqq, iddoqq"),
      (.sound, "ħoss, bip, ton, qanpiena, sinjal, beep"),
      (.visible, "juri, turi, skrin, dawl, jixgħel, tara, test, messaġġ, jidher, ukoll"),
      (
        .device,
        """
        bil maws, il maws, klikk doppju, klikk bil lemin, drag and drop, iġbed u itlaq, iġbed, mexxi l maws, mexxi il maws
        """
      ),
      (.pointer, "ikklikkja, tikklikkja, klikk"),
      (.otherDevice, "tastiera, touch, tab, enter, qarrej tal iskrin, jew agħżel, jew agħfas, b subgħajk"),
      (.newWindow, "tieqa ġdida, tab ġdida"),
      (.step, "l ewwel, qabel xejn, it tieni, imbagħad, wara, wara dan, fl aħħar, finalment"),
      (.timeUnit, "sekonda, sekondi, minuta, minuti, siegħa, sigħat"),
      (.timeLimit, "għandek, għandkom, fi żmien, limitu ta ħin, limitu taż żmien, tingħalaq, jiskadi, l iktar"),
      (.timed, "kwiżż, test, mistoqsija, mistoqsijiet, attività, paġna, eżerċizzju, formola, tweġiba, logħba, eżami"),
      (.noLimit, "mingħajr limitu, ma hemmx limitu, il ħin kollu, madwar, aktar ħin"),
      (.placeholder, "daħħal it test hawn, test hawn, għad irid jinkiteb, għad trid timtela"),
      (.idiom, "xita bil qliel, tal misħarin, ma jiswiex karfusa"),
      (.transcript, "traskrizzjoni, sottotitoli, verżjoni miktuba, bil miktub"),
      (.complexImage, "grafika, dijagramma, mappa, pjanta, skema, infografika"),
      (.textImage, "kartellun, slajd, fuljett, avviż, ċertifikat, skeda"),
      (.codeImage, "kodiċi, terminal, konsol"),
      (.allOfThese, "kollha t tajbin, kollha hawn fuq, l ebda waħda, a u b, it tweġibiet kollha"),
      (.determiner, "il, l, dan, din, dawn, tiegħek, tiegħi, ma, bil, mingħajr, ta, għal"),
      (.handle, "jismu, jisimha, bil kelma, bl ittra, li tgħid, asterisk, stilla, numru, bit titlu, emerġenza"),
      (.abbreviation, "eċċ, eż, dr, prof, nru, tel, p, sra, sur, triq"),
      (.widget, "buttuna, buttuni, link, links, ikona, ikoni, kaxxa, kaxxi, menu, għażla, għażliet, vleġġa, simbolu"),
      (
        .shown,
        """
        stampa, stampi, ritratt, ritratti, mappa, tabella, dijagramma, grafika, figura, disinn, eżempju, lista, test,
        kolonna, vidjo, formola
        """
      ),
      (.beep, "bip, beep, qanpiena"),
      (.soundCue, "stenna, wara, sakemm, jgħidlek, ifisser, tkun taf, isma"),
      (.finishing, "wieġeb, twieġeb, ibgħat, lesti, tlesti, imla"),
      (.obligation, "trid, għandek, jeħtieġ, biss, malajr, wieġeb, lesti"),
      (.within, "f, fi, ġo"),
      (.pageEvent, "jidher, tinbidel, jisparixxi, jintemm, jagħlaq, jieqaf, jiskadi"),
      (.limitName, "limitu ta ħin, limitu taż żmien, ħin massimu"),
      (.clock, "jiskadi l ħin, kontra l ħin"),
      (.verdict, "tajjeb, tajba, ħażin, ħażina, iva, le, mhux, permess, projbit, miftuħ, magħluq, grazzi, prosit, qatt, dejjem"),
      (.conjunction, "u, jew, ma"),
      (.copula, "huwa, hija, huma, kien, kienet"),
      (.marked, "immarkat*, enfasizzat*, miktub*, stampat*"),
      (.meaning, "mhux obbligatorj*, important*, obbligatorj*, meħtieġa, tajbin, ħażin, tfisser, ifisser, ġodda"),
      (.programming, "kodiċi sors"),
      (.recalled, "rajna, għedna, tgħallimna, semmejna"),
      ([.aboveBelow, .facing], "maġenb"),
      (.shape, "forma ta, f forma"),
      (.answerName, "għażla, tweġiba, possibbiltà"),
      (
        .measure,
        """
        kemm idum, kemm iddum, kemm tiżen, kemm jiżen, kemm hu twil, kemm hi twila, jiżen, tiżen, piż, tul, distanza,
        temperatura, veloċità, għoli, wisa, fond, volum
        """
      ),
      (.price, "jiswa, tiswa, jiswew, spiża, prezz, tħallas, iħallas, jaqla, kera, paga"),
      (
        .unitName,
        """
        metru, metri, kilometru, kilometri, km, cm, mm, ċentimetri, millimetri, gramma, grammi, kg, kilo, kilogrammi,
        tunnellati, litru, litri, ml, grad, gradi, celsius, fil mija, jum, ijiem, ġimgħa, ġimgħat, xahar, xhur, sena,
        snin, iljieli, persuni, darbiet
        """
      ),
      (.currency, "ewro, ċenteżmi, dollari, liri"),
      (
        .world,
        "forn, magna, magni, mutur, pazjent, pazjenti, kollega, demm, klijent, klijenti, trakk, krejn, wajer, kejbil, plejer, referi, skart, ikla, waqfa, kantina, ħobż, għaġina, infermier, sellum"
      ),
      (.signing, "iffirma, firma"),
      (.world, "knisja"),
      (.drawn, "linja, linji, rotta, rotot, mogħdija, kurva, punt, punti, żona, żoni, vleġġa, vleġeġ, ċirku, kolonna, kolonni"),
      (.standsFor, "tfisser, ifisser, juri, turi, tirrappreżenta, jirrappreżenta, tindika"),
      (.shape, "akbar, iżgħar"),
      (.picture, "stampa, istampa, ritratt, mappa"),
      (.shown, "istampa"),
      (.control, "istampa"),
      (.world, "bieb, bibien, xufier"),
    ])
}

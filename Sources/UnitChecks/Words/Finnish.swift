extension WordLists {
  static let finnish = WordLists(
    language: "fi",
    genericLinks: """
      tästä, täältä, tänne, täällä, klikkaa tästä, klikkaa tätä, klikkaa, napsauta tästä, paina tästä, tämä, tämä linkki,
      tämä sivu, linkki, linkistä, sivu, sivulta, lue lisää, lisää, lisätietoa, lisätietoja, katso lisää, katso tästä,
      katso, jatka, jatka lukemista, lataa, lataa tästä, avaa, siirry, lähde, artikkeli, tiedosto, asiakirja, seuraava,
      takaisin, tämän linkin takaa, tämän linkin kautta, linkin takaa, tällä sivulla, tältä sivulta, tällä sivustolla,
      täältä lisää, lisää täältä, katso video, video, katso täältä, katso nyt, lue täältä, lue tästä, lue artikkeli,
      koko artikkeli, lataa täältä, tutustu, tutustu täällä, siirry sivulle, siirry tästä, avaa linkki, tästä linkistä,
      seuraa linkkiä, aloita tästä, lomake, verkkosivu, sivusto, tässä, tässä linkki, tästä osoitteesta, kuuntele,
      kuuntele tästä, lisätietoja täältä, lisätietoa täältä, lisätietoja tästä, avaa sivu,
      lisätietoja saat tästä, lisätietoa saat tästä, lisätietoja saat täältä, klikkaa linkkiä
      """,
    genericLinkStarts: """
      klikkaa tästä, klikkaa tätä, napsauta tästä, paina tästä, klikkaa täältä
      """,
    alternativePrefixes: """
      kuva, valokuva, piirros, kuva kohteesta, kuva jossa, kuvassa on, kuvassa näkyy, kuvassa, valokuva jossa, valokuvassa,
      piirros jossa, piirroksessa, kuvituskuva, kuvakaappaus, tässä kuvassa, kuva esittää, kuva näyttää, valokuva näyttää,
      kuvakaappaus sivusta, kuvakaappaus ohjelmasta, tässä näkyy, tässä näemme, kuvasta näkyy, piirros esittää,
      valokuva esittää, kuvassa näemme
      """,
    alternativePlaceholders: """
      kuva, valokuva, kaavio, piirros, kartta, taulukko, kuvakaappaus, kuvituskuva, kuvitus, kuvake, graafi, kuvateksti,
      vaihtoehtoinen teksti, koristekuva, nimetön, kuvan kuvaus, kuvaus, kuva tähän, uusi kuva, paikkamerkki, katso teksti,
      ks teksti, kuvio
      """,
    genericHeadings: """
      lisää, muuta, muut, sekalaista, otsikko, väliotsikko, osio, osa, luku, sivu, teksti, sisältö, nimetön, jne,
      muuta tietoa, lisätietoa, lisätietoja, yleistä, aihe
      """,
    unnumberedHeadings: "johdanto, yhteenveto",
    textImageHeads: "teksti, aukioloajat, hinnat, säännöt",
    ordinals: "ensin ensiksi ensimmäiseksi ensimmäinen yksi, toiseksi toinen kaksi, kolmanneksi kolmas kolme, neljänneksi neljäs, viidenneksi viides",
    hasOrdinalDots: true,
    longSentence: 22,
    lexicon: [
      (.colour, "punai*, vihre*, sini*, kelta*, oranss*, violet*, liila*, harma*, musta, mustan, mustat, valkoi*, ruske*, värilli*"),
      (
        .colourUse,
        """
        punaisella, vihreällä, sinisellä, keltaisella, oranssilla, ovat punaisia, ovat vihreitä, on punainen, on vihreä,
        muuttuu punaiseksi, muuttuu vihreäksi, punaisella merkit*, vihreällä merkit*, punaisella kirjoitet*,
        vihreällä kirjoitet*, sinisellä kirjoitet*, keltaisella kirjoitet*, keltaisella merkit*, sinisellä merkit*,
        punaiseksi merkit*, vihreäksi merkit*
        """
      ),
      (
        .control,
        """
        painike*, painik*, nappi*, napit, nappia, linkki*, linkit, kuvake*, kuvakk*, kenttä*, kentät, kentt*, ruutu*,
        ruudu*, valikko*, valiko*, vaihtoeh*, vastaus, vastauk*, vastausta, sana, sanat, sanaa, sanoja, teksti*, lause,
        lauseet, lausetta, nuoli, nuolta, nuolet, palkki*, piste, pisteet, ympyrä*, neliö*, alue*, sarake*, sarak*, rivi,
        rivit, solu, solut, kortti*, kortit, viiva*, kuva, kuvaa, kuvio*, kolmio*, tähti, kohta, kohdat, kohtaa, reitti*,
        reiti*, käyrä*, viivo*, pylvä*, vyöhyk*, verbi, verbit, substantiivi*, adjektiivi*, tavut, kirjaimet
        """
      ),
      (
        .instruction,
        """
        napsauta, klikkaa, valitse, paina, napauta, avaa, lue, vastaa, kirjoita, täytä, täydennä, käytä, katso, etsi,
        yhdistä, raahaa, vedä, seuraa, merkitse, aloita, siirry, muista, vertaa, alleviivaa, oike*, väär*, tarkoitta*,
        pakolli*, näyttää, näyttävät, osoittaa, osoittavat
        """
      ),
      (.reference, "katso, ks, esitetty, kuvattu, mainittu, lueteltu, lue, näkyy"),
      (.aboveBelow, "yllä, alla, ylhäällä, alhaalla, yläpuolella, alapuolella, edellä, alta, yltä"),
      (
        .side,
        """
        oikealla, vasemmalla, oikealla puolella, vasemmalla puolella, oikeassa yläkulmassa, vasemmassa yläkulmassa,
        oikeassa alakulmassa, vasemmassa alakulmassa, yläreunassa, alareunassa, oikeassa reunassa, vasemmassa reunassa,
        oikeanpuolei*, vasemmanpuolei*, kulmassa, sivun yläosassa, sivun alaosassa, oikeasta yläkulmasta,
        vasemmasta yläkulmasta, oikeasta alakulmasta, vasemmasta alakulmasta, yläkulmasta, alakulmasta, vasemman sarakkeen,
        oikean sarakkeen, vasemmassa sarakkeessa, oikeassa sarakkeessa, vasemmasta sarakkeesta, oikeasta sarakkeesta,
        vasen sarake, oikea sarake
        """
      ),
      (
        .shape,
        """
        pyöreä*, pyöreät, neliön muotoi*, neliskulmai*, kolmikulmai*, soikea*, iso, isoa, isompi, isompaa, suuri, suurta,
        suurempi, suurin, pieni, pientä, pienempi, pienin
        """
      ),
      (.hearing, "kuulet, kuuluu, kuulette, soi"),
      (.sound, "piippau*, äänimerk*, merkkiään*, ääni, äänen, kello, kilahdu*, summeri*, gongi*"),
      (
        .visible,
        """
        näyttö*, näytö*, näkyy, näet, vilkkuu, valo, teksti, viesti, värisee, ilmestyy, myös, näyttää, näyttävät, osoittaa,
        osoittavat
        """
      ),
      (
        .device,
        """
        vie hiiri, vie hiiren, hiiren osoitin, hiirellä, hiiren oikea*, kaksoisnapsau*, kaksoisklik*, raahaa ja pudota,
        raahaa, vedä ja pudota, vedä kort*, vedä sana*, vedä kuva*, vedä oike*, pyyhkäise, nipistä, ravista puhelin*, paina f5
        """
      ),
      (.pointer, "klikkaa, napsauta, napauta, klikkaamalla, napsauttamalla, napauttamalla"),
      (
        .otherDevice,
        """
        näppäimistö*, kosketa, kosketus*, sarkain*, tab näppäin*, enter, nuolinäppäim*, ruudunlukij*, välilyönti*,
        tai valitse, tai paina, sormella
        """
      ),
      (.newWindow, "uuteen ikkunaan, uudessa ikkunassa, uuteen välilehteen, uudessa välilehdessä"),
      (.step, "ensin, ensiksi, aluksi, toiseksi, kolmanneksi, sitten, seuraavaksi, sen jälkeen, tämän jälkeen, lopuksi, viimeiseksi"),
      (.timeUnit, "sekunti*, sekunnin, sekunnissa, minuutti*, minuutin, minuutissa, tunti, tuntia, tunnin, min, sek"),
      (
        .timeLimit,
        """
        sinulla on, teillä on, aikaraja, aikarajoitus, kuluessa, sulkeutuu, päättyy, aikaa on, aikaa vain, enintään,
        minuuttia aikaa, sekuntia aikaa
        """
      ),
      (
        .timed,
        """
        visa, visan, visaan, testi*, kysymy*, tehtävä*, sivu, sivun, harjoitu*, lomake, lomakkeen, istunto, vastau*, peli,
        pelin, koe, kokeen
        """
      ),
      (
        .noLimit,
        "ei aikarajaa, ei ole aikarajaa, ei aikarajoitusta, niin kauan kuin, noin, lisäaikaa, rauhassa, ei kiirettä, hiiren oikealla, hiiren vasemmalla"
      ),
      (
        .placeholder,
        """
        lisää teksti tähän, tähän tulee, tähän tekstiä, teksti tulossa, tulossa pian, teksti puuttuu, täydennetään myöhemmin,
        tulossa myöhemmin, kirjoita tähän teksti, täytetekst*, lisää kuva tähän, kuva tähän, lisää linkki tähän,
        sisältö tulossa
        """
      ),
      (
        .idiom,
        """
        kirves kaivoon, kirveen kaivoon, hypätä suohon, ei oo kaikki muumit laaksossa, kissa pöydälle, nostaa kissan pöydälle, vetää herne*, mennä puihin,
        heittää lusikka*, kuin kaksi marjaa, päin mäntyä, ottaa härkää sarvista, oma lehmä ojassa
        """
      ),
      (.transcript, "tekstivastine*, tekstityk*, tekstitetty, litterointi*, tekstiversio*, tekstinä"),
      (
        .complexImage,
        """
        kaavio*, kuvaaja*, kartta*, kartan, pohjapiirro*, aikajana*, organisaatiokaavio*, infograafi*, käsitekartta*,
        vuokaavio*, graafi*
        """
      ),
      (.textImage, "juliste*, dia, diat, esite, lehtinen, tiedote, lukujärjesty*, aikataulu*, todistus, moniste*, sitaatti"),
      (.codeImage, "lähdekoodi*, koodi, koodia, komentorivi*, pääte"),
      (
        .allOfThese,
        """
        kaikki edellä mainitut, ei mikään edellä mainituista, kaikki yllä olevat, kaikki vaihtoehdot, ei mikään näistä,
        kaikki nämä, a ja b
        """
      ),
      (.determiner, "minun, sinun, hänen, meidän, teidän, tämä, tuo, se, nämä, oma, ota, syö, juo, ja"),
      (
        .handle,
        """
        nimeltä, nimi, jossa on teksti, otsikko, merkitty, tähdellä, tähti, kirjain, numero, jossa lukee, hätäpysäyt*, hätä,
        katkoviiva*, pisteviiva*
        """
      ),
      (.abbreviation, "esim, mm, ns, ts, jne, ym, yms, n, ks, vrt, klo, nro, puh, os, huom, tms, ko, eli, s, v, prof, tri, mrd, milj, eur"),
      (
        .widget,
        """
        painike*, painikkeen, painiketta, nappi*, napin, nappia, linkki*, linkin, linkkiä, kuvake*, kuvaketta,
        kuvakkeen, kenttä*, kentän, ruutu*, valikko*, valikon, valikkoa, vaihtoehto*, nuoli, nuolta, nuolen
        """
      ),
      (
        .shown,
        """
        kuva, kuvaa, kuvan, kuvat, valokuva*, kartta*, kartan, karttaa, taulukko*, taulukon, kaavio*, kuvio*,
        piirros*, esimerkki*, luettelo*, lista*, teksti*, sarake*, video*, lomake*, kappale*, laatikko*
        """
      ),
      (.beep, "piippau*, äänimerk*, merkkiään*, summeri*, gongi*, aplod*"),
      (.soundCue, "odota, jälkeen, kunnes, kertoo, tarkoittaa, tiedät, kuuntele, kun"),
      (.finishing, "vastaa, vastata, vastattava, ratkaise, tee, suorita, suoritettava, palauta, täytä, valmis"),
      (.obligation, "sinun on, täytyy, pitää, vain, enintään, nopeasti, vastaa, ratkaise, suorita"),
      (.within, "kuluessa, sisällä, alle, minuutissa, sekunnissa, minuuttia, sekuntia"),
      (.pageEvent, "ilmestyy, vaihtuu, katoaa, päättyy, sulkeutuu, loppuu, kirjataan, näytetään, alkaa"),
      (.limitName, "aikaraja, aikarajoitus, enimmäisaika, aikaa enintään"),
      (.clock, "aika loppuu, aika päättyy, kelloa vastaan, ajastin"),
      (
        .verdict,
        """
        hyvä, huono, oikein, väärin, kyllä, ei, sallittu, kielletty, auki, kiinni, kiitos, hienoa, loistavaa,
        turvallinen, vaarallinen, parempi, aina, älä, pidän, rakastan
        """
      ),
      (.conjunction, "ja, tai, sekä, sitten"),
      (.copula, "on, ovat, oli, olivat"),
      (.marked, "korostettu, merkitty, merkityt, kirjoitettu, painettu, näytetään"),
      (.meaning, "valinnais*, tärke*, pakolli*, oike*, väär*, tarkoittaa, tarkoittavat, selitetään, uusi, uudet, uusia"),
      (.programming, "ohjelmakoodi*, skripti*"),
      (.recalled, "nähtiin, näimme, näit, sanottu, sanottiin, opittiin, todettiin, kerrottu, kerrottiin"),
      ([.aboveBelow, .facing], "vieressä, viereinen, viereistä"),
      (.shape, "tähdenmuotoi*, sydämenmuotoi*, tähden muotoi*, sydämen muotoi*, nuolen muotoi*, ristin muotoi*, rattaan muotoi*"),
      (.answerName, "vaihtoehto, vastaus, valinta, mahdollisuus"),
      (
        .measure,
        """
        kuinka kauan, kuinka pitkä, kuinka kaukana, kuinka painava, kuinka paljon, kuinka korkea, kuinka syvä,
        kuinka leveä, kuinka nopeasti, kuinka kuuma, kuinka kylmä, miten kauan, miten pitkä, miten painava, painaa,
        painavat, pituus, etäisyys, lämpötila, nopeus, korkeus, leveys, syvyys, tilavuus
        """
      ),
      (.price, "maksaa, maksavat, hinta, maksat, ansaitset, ansaitsee, vuokra, palkka"),
      (
        .unitName,
        """
        metri*, kilometri*, km, cm, mm, senttimetri*, senttiä, milli*, gramma*, grammoina, kg, kilo*, tonni*, litra*,
        litroina, ml, dl, cl, aste*, celsius*, prosentti*, päivä*, päivi*, viikko*, viikon, viikkoa, kuukau*, vuosi*,
        vuotta, vuoden, yötä, watti*, voltti*, henkilö*, kertaa
        """
      ),
      (.currency, "euro*, sentti, sentteinä, dollari*, puntaa, kruunua, eur"),
      (
        .world,
        """
        uuni*, uunin, mikroaaltouun*, astianpesukone*, kone, koneen, konetta, koneet, moottori*, potila*, lava, lavan,
        lavaa, kaveri*, verikoe*, veren, asiaka*, viera*, trukki*, nosturi*, hitsauskone*, johto, johdon, johdot, liitu,
        pelaaja*, tuomari*, jäte, jätteet, lounas, lounasta, syödä, tauko, tauon, ruokala*, leipä, leivän, taikina*,
        jalankulkij*, ovikello*, saha, poran, hoitaja*, tikkaat, kotona, kirko*, kirkk*
        """
      ),
      (.signing, "allekirjoit*"),
      (
        .drawn,
        """
        palkki*, pylvä*, viiva, viivat, viivaa, reitti, reitin, reitit, reittiä, polku, polun, polkua, käyrä*, piste,
        pisteet, alue, alueet, vyöhyke, nuoli, nuolet, ympyrä*, sektori*
        """
      ),
      (.standsFor, "tarkoitta*, kuvaa, kuvaavat, merkitsee, merkitsevät, esittää, esittävät, näyttää"),
      (.shape, "isommat, suuremmat, pienemmät, suuremman, isomman, pienemmän"),
      ([.side, .control], "vasemmanpuoleinen, oikeanpuoleinen, vasemmanpuoleista, oikeanpuoleista"),
      (.world, "metro*, raitiovaunu*"),
      (.clock, "kello käy, aikaa vastaan"),
      (.picture, "kuva, kuvaa, kuvat, kuvan, valokuva, piirros, kartta, karttaa, kaavio, kaaviota"),
      (.control, "palkit"),
      (.drawn, "palkit, pylväät"),
      (
        .aboveBelow,
        """
        alla oleva, yllä oleva, alla olevassa, yllä olevassa, alla olevan, yllä olevan, alla olevat, yllä olevat,
        alla olevaa, yllä olevaa, alla olevasta, yllä olevasta
        """
      ),
      (.recalled, "mainittiin, mainittu, esitettiin"),
      (.placeholder, "teksti tähän, kesken vielä, teksti tulee tähän"),
      (.world, "ovi, oven, ovet, kuljettaj*, hissi*, liikennevalo*"),
      (.sound, "kuuluu, soi"),
      (
        .world,
        """
        lukija, laatikko, kassa, kaappi, kaapin, hylly*, pumppu, pumpun, puu, puut, kasvi*, lehmä*, traktori*, tiili,
        tiilet, kypärä*, seinä*, katto, ikkuna*, pullo*, sakset, saksia, veitsi, haarukka, lusikka, lautanen, lautase*,
        käsine*, kengät, paita, sänky, tabletti*, laukku, venttiili*, putki*, ruuvi*, vasara*, puuta, teräs, liha, lihaa,
        vihannes*, lehdet, juuret, liivi*, takki*
        """
      ),
    ])
}

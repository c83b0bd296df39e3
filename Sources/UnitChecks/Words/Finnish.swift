extension WordLists {
  static let finnish = WordLists(
    genericLinks: """
      tästä
      täältä
      tänne
      täällä
      klikkaa tästä
      klikkaa tätä
      klikkaa
      napsauta tästä
      paina tästä
      tämä
      tämä linkki
      tämä sivu
      linkki
      linkistä
      sivu
      sivulta
      lue lisää
      lisää
      lisätietoa
      lisätietoja
      katso lisää
      katso tästä
      katso
      jatka
      jatka lukemista
      lataa
      lataa tästä
      avaa
      siirry
      lähde
      artikkeli
      tiedosto
      asiakirja
      seuraava
      takaisin
      """,
    genericLinkStarts: """
      klikkaa tästä
      klikkaa tätä
      napsauta tästä
      paina tästä
      """,
    alternativePrefixes: """
      kuva jossa
      kuvassa on
      kuvassa näkyy
      kuvassa
      valokuva jossa
      valokuvassa
      piirros jossa
      piirroksessa
      kuvituskuva
      kuvakaappaus
      """,
    alternativePlaceholders: """
      kuva
      valokuva
      kaavio
      piirros
      kartta
      taulukko
      kuvakaappaus
      kuvituskuva
      kuvitus
      kuvake
      graafi
      kuvateksti
      vaihtoehtoinen teksti
      koristekuva
      nimetön
      """,
    genericHeadings: """
      lisää
      muuta
      muut
      sekalaista
      otsikko
      väliotsikko
      osio
      osa
      luku
      sivu
      teksti
      sisältö
      nimetön
      jne
      """)
}

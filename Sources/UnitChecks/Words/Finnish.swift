extension WordData {
  static let finnish = WordData(
    stopWords: """
      ja on ei että se oli hän myös ovat kun mutta tai niin kuin ole ne sen jos olla voi sinun minun tämä joka jotka mitä missä sinä \
      minä he me te ennen jälkeen vain vielä nyt sitä siitä siihen kanssa mukaan yli ilman tulee pitää olet olen voit saa jo en et
      """,
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
      """,
    captionWords: """
      taulukko
      kuva
      kuvio
      tiedot
      """,
    allOfTheAbove: """
      kaikki edellä mainitut
      ei mikään edellä mainituista
      kaikki edelliset
      ei mikään edellisistä
      kaikki yllä olevat
      kaikki vaihtoehdot
      kaikki
      ei mikään
      ei mikään näistä
      kaikki nämä
      a ja b
      """,
    colour: """
      klikkaa|napsauta|paina|valitse !punaista|punainen|vihreää|vihreä|sinistä|sininen|keltaista|keltainen|oranssia|oranssi|harmaata|harmaa painiketta|painike|nappia|nappi|linkkiä|linkki|kuvaketta|kuvake|kenttää|kenttä|ruutua|ruutu|sanaa|sana
      !punaisella|vihreällä|sinisellä|keltaisella|oranssilla|harmaalla merkityt|merkitty|merkityn|kirjoitetut|kirjoitettu|merkittyihin|olevat
      merkitty|merkityt|kirjoitettu|korostettu !punaisella|vihreällä|sinisellä|keltaisella|oranssilla|harmaalla
      !punaiset|vihreät|siniset|keltaiset|harmaat kentät|sanat|vastaukset|rivit|kohdat
      """,
    position: """
      katso !yllä|alla|yltä|alta|ylhäältä|alhaalta
      !oikealla|vasemmalla|yllä|alla|oikeassa|vasemmassa oleva|olevaa|olevassa|olevasta|olevan|olevia|olevat kuva|kuvaa|kuvassa|kuvasta|painike|painiketta|nappi|nappia|valikko|valikosta|taulukko|taulukkoa|taulukossa|taulukosta|linkki|linkkiä|laatikko|kenttä|kaavio|kartta|palkki|palkissa
      kuva|painike|nappi|valikko|taulukko|linkki|kenttä|kaavio|laatikko !oikealla|vasemmalla|yllä|alla
      klikkaa|napsauta|paina|valitse !pyöreää|neliönmuotoista|isoa|suurta|pientä painiketta|nappia|kuvaketta
      """,
    device: """
      !klikkaa|napsauta|kaksoisnapsauta|tuplaklikkaa|kaksoisklikkaa
      !vedä ja|kuva|kuvat|sana|sanat|kohta|kohdat|jokainen pudota|oikeaan|oikeille|paikalleen
      !pyyhkäise
      !hiirellä|hiirtä|hiiren
      """,
    otherDevices: "näppäimistöllä näppäimistö näppäin näppäimellä kosketa kosketus sormella sarkaimella sarkain",
    sound: """
      kun|jos !kuulet|kuulette|kuuluu piippauksen|piippaus|merkkiäänen|merkkiääni|äänimerkin|äänimerkki|kellon|soittokellon
      """,
    timeLimit: """
      sinulla|teillä on # !sekuntia|minuuttia aikaa
      aikaa|vastausaikaa on # !sekuntia|minuuttia
      """,
    sentenceLimit: 22)
}

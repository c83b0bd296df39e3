extension WordData {
  static let dutch = WordData(
    stopWords: """
      de het een van en is dat op te zijn met voor niet aan er om ook als bij nog naar maar uit dan je jij jouw wij we ze wordt worden \
      kan kun hebben heeft deze dit die door over tot wat waar wie hoe of ik u uw
      """,
    genericLinks: """
      hier
      klik hier
      klik
      deze link
      deze pagina
      deze site
      link
      pagina
      website
      meer
      meer info
      meer informatie
      lees meer
      lees verder
      meer lezen
      verder
      verder lezen
      bekijk
      bekijk meer
      download
      downloaden
      details
      open
      bron
      artikel
      document
      bestand
      volgende
      terug
      """,
    genericLinkStarts: """
      klik hier
      """,
    alternativePrefixes: """
      afbeelding van
      een afbeelding van
      foto van
      een foto van
      plaatje van
      een plaatje van
      tekening van
      een tekening van
      illustratie van
      schermafbeelding van
      """,
    alternativePlaceholders: """
      afbeelding
      foto
      plaatje
      grafiek
      diagram
      tekening
      illustratie
      figuur
      kaart
      tabel
      icoon
      pictogram
      schermafbeelding
      beschrijving
      alternatieve tekst
      zonder titel
      decoratief
      """,
    genericHeadings: """
      meer
      overig
      overige
      diversen
      zonder titel
      sectie
      titel
      ondertitel
      kop
      tekst
      inhoud
      deel
      pagina
      hoofdstuk
      enz
      """,
    captionWords: """
      tabel
      figuur
      gegevens
      afbeelding
      """,
    allOfTheAbove: """
      alle bovenstaande
      geen van bovenstaande
      alle bovenstaande antwoorden
      geen van de bovenstaande
      allemaal
      geen van deze
      a en b
      """,
    colour: """
      op|de|het|kies !rode|groene|blauwe|gele|oranje|grijze knop|link|veld|woord|vakje|pijl|antwoord
      in het !rood|groen|blauw|geel
      """,
    position: """
      !zie hierboven|hieronder|boven|onder
      knop|afbeelding|foto|menu|link|tabel|kolom|veld|plaatje|figuur !rechts|links|hierboven|hieronder
      """,
    device: """
      !klik|klikken|dubbelklik op|hier|met
      !sleep|slepen de|het|elk|elke|naar woorden|woord|plaatje|plaatjes|juiste|kaartjes
      met de !muis
      """,
    otherDevices: "toetsenbord toets toetsen tik vinger tab",
    sound: """
      als|wanneer|zodra je|u een|de !piep|bel|toon|signaal|geluid hoort
      """,
    timeLimit: """
      je|u hebt|heeft|krijgt # !seconden|minuten voor|om|de
      """,
    sentenceLimit: 25)
}

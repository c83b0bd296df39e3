extension WordData {
  static let french = WordData(
    stopWords: """
      le la les des du et est une un dans pour qui que vous nous avec sur pas au aux ce cette ces sont être avoir il elle ils votre vos \
      son ses mais ou où plus par comme tout sans leur fait peut ne se je tu ton ta tes si en
      """,
    genericLinks: """
      ici
      cliquez ici
      clique ici
      cliquer ici
      appuyez ici
      ce lien
      cette page
      ce site
      lien
      le lien
      page
      site
      site web
      plus
      plus d'infos
      plus d'informations
      plus d'information
      plus de détails
      en savoir plus
      savoir plus
      lire la suite
      lire plus
      voir plus
      voir
      la suite
      suite
      suivant
      retour
      continuer
      télécharger
      téléchargez
      détails
      ouvrir
      source
      article
      document
      fichier
      """,
    genericLinkStarts: """
      cliquez ici
      clique ici
      cliquer ici
      """,
    alternativePrefixes: """
      image de
      image d
      image du
      image des
      une image de
      une image d
      l'image montre
      photo de
      photo d
      photo du
      photo des
      une photo de
      une photo d
      photographie de
      photographie d
      dessin de
      dessin d
      un dessin de
      un dessin d
      illustration de
      illustration d
      une illustration de
      capture d'écran de
      icône de
      """,
    alternativePlaceholders: """
      image
      photo
      photographie
      graphique
      diagramme
      schéma
      dessin
      illustration
      figure
      capture
      capture d'écran
      carte
      tableau
      icône
      texte alternatif
      description
      sans titre
      décorative
      image décorative
      """,
    genericHeadings: """
      plus
      divers
      autres
      autre
      sans titre
      section
      titre
      sous-titre
      texte
      contenu
      partie
      page
      chapitre
      etc
      """,
    captionWords: """
      tableau
      figure
      données
      image
      """,
    allOfTheAbove: """
      toutes les réponses ci-dessus
      aucune des réponses ci-dessus
      toutes les réponses
      aucune de ces réponses
      toutes ces réponses
      tout ce qui précède
      rien de tout cela
      toutes
      aucune
      a et b
      """,
    colour: """
      sur le|la bouton|lien|icône|case|champ|flèche|mot !rouge|vert|verte|bleu|bleue|jaune|orange|gris|grise|rose|violet
      choisissez|choisis|sélectionnez|sélectionne|appuyez|utilisez le|la bouton|lien|icône|case|champ|réponse|mot !rouge|vert|verte|bleu|bleue|jaune|orange|gris|grise
      marqué|marqués|marquées|écrit|écrits|surligné|surlignés|indiqués|indiquées|affichées en !rouge|vert|bleu|jaune|orange|gris|rose
      réponses|champs|mots|textes|texte|phrases|cases en !rouge|vert|bleu|jaune|orange|gris|rose
      les champs|mots|cases|réponses !rouges|verts|vertes|bleus|bleues|jaunes
      """,
    position: """
      !voir|voyez ci-dessus|ci-dessous|plus
      bouton|image|photo|menu|lien|tableau|colonne|case|champ|icône|schéma|figure|carte|texte|liste !ci-dessus|ci-dessous|ci-contre
      bouton|image|photo|menu|lien|tableau|colonne|case|champ|icône|schéma|figure|carte de|à !droite|gauche
      appuyez|cliquez|choisissez|utilisez sur|le le|bouton bouton|rond !rond|carré
      """,
    device: """
      !cliquez|clique|cliquer sur|ici|dans|deux|avec
      !double-cliquez|double-clic
      !glissez|glisse|glisser et|les|le|la|chaque|vers|pour
      !survolez|survole l|la|le|les|avec
      avec|de la|votre !souris
      """,
    otherDevices: "clavier touche touches tabulation toucher doigt entrée",
    sound: """
      quand|lorsque|si vous|tu !entendez|entends le|la|un|une bip|sonnerie|son|signal|cloche|sonnette
      au !bip|signal
      """,
    timeLimit: """
      vous|tu avez|as # !secondes|minutes pour ce|cette|chaque|répondre|finir|terminer|compléter|faire
      vous|tu disposez|disposes de # !secondes|minutes
      """,
    sentenceLimit: 30)
}

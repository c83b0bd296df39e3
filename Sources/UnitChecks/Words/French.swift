extension WordLists {
  static let french = WordLists(
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
      """)
}

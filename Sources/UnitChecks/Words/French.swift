extension WordLists {
  static let french = WordLists(
    language: "fr",
    genericLinks: """
      ici, cliquez ici, clique ici, cliquer ici, appuyez ici, ce lien, cette page, ce site, lien, le lien, page, site,
      site web, plus, plus d'infos, plus d'informations, plus d'information, plus de détails, en savoir plus, savoir plus,
      lire la suite, lire plus, voir plus, voir, la suite, suite, suivant, retour, continuer, télécharger, téléchargez,
      détails, ouvrir, source, article, document, fichier, sur cette page, sur ce site, sur ce lien, via ce lien, par ici,
      à cette adresse, à l'adresse suivante, en savoir, en cliquant ici, je clique, cliquez, clique, cliquez sur ce lien,
      suivez ce lien, voir la vidéo, regarder la vidéo, la vidéo, vidéo, cette vidéo, voir ici, lire l'article, lire ici,
      l'article complet, cet article, ce document, ce fichier, voir les détails, découvrir, découvrez, découvrir plus,
      accéder, accéder au site, accéder à la page, consulter, consulter ici, télécharger ici, téléchargez ici, le site,
      la page, lien externe, formulaire, c'est parti, jeter un œil, plus ici, lien suivant, le lien suivant, cliquez là,
      clique là, plus d'info, plus d'infos ici
      """,
    genericLinkStarts: """
      cliquez ici, clique ici, cliquer ici, appuyez ici
      """,
    alternativePrefixes: """
      image, photo, photographie, image montrant, photo montrant, image de, image d, image du, image des, une image de,
      une image d, l'image montre, photo de, photo d, photo du, photo des, une photo de, une photo d, photographie de,
      photographie d, dessin de, dessin d, un dessin de, un dessin d, illustration de, illustration d, une illustration de,
      capture d'écran de, icône de, sur cette image, sur l'image, sur la photo, sur cette photo, cette image montre,
      la photo montre, cette photo montre, image représentant, photo représentant, illustration montrant,
      dessin représentant, une capture d'écran de, photographie montrant, une photo montrant, illustration, dessin, on voit,
      on peut voir, on aperçoit, nous voyons, ici on voit, l'image représente, la photo représente, l'illustration montre,
      le dessin montre, sur la photographie, sur le dessin, dans l'image
      """,
    alternativePlaceholders: """
      image, photo, photographie, graphique, diagramme, schéma, dessin, illustration, figure, capture, capture d'écran,
      une image, une photo, la photo, l'image, carte, tableau, icône, texte alternatif, description, sans titre, décorative,
      image décorative, image sans titre, description de l'image, sans description, nouvelle image, image ici,
      espace réservé, voir texte, voir le texte, voir ci-dessous, fig
      """,
    genericHeadings: """
      plus, divers, autres, autre, sans titre, section, titre, sous-titre, texte, contenu, partie, page, chapitre, etc,
      partie suivante, informations, informations complémentaires, plus d'informations, autres informations, généralités,
      sujet, rubrique
      """,
    unnumberedHeadings: "introduction, conclusion, résumé",
    textImageHeads: "texte, horaires, prix, règles",
    ordinals: "premièrement premier première, deuxièmement deuxième, troisièmement troisième, quatrièmement quatrième, cinquièmement",
    longSentence: 30,
    lexicon: [
      (
        .colour,
        """
        rouge, rouges, vert, verte, verts, vertes, bleu, bleue, bleus, bleues, jaune, jaunes, orange, violet, violette,
        rose, gris, grise, noir, noire, blanc, blanche, marron
        """
      ),
      (
        .colourUse,
        """
        en rouge, en vert, en bleu, en jaune, en orange, sont rouges, sont verts, sont vertes, est rouge, est vert,
        devient rouge, devient vert, surligné* en jaune, les rouges, les verts, les vertes
        """
      ),
      (
        .control,
        """
        bouton, boutons, lien, liens, icône, icônes, champ, champs, case, cases, onglet, menu, option, options, réponse,
        réponses, mot, mots, texte, textes, phrase, phrases, flèche, flèches, barre, barres, point, points, cercle, cercles,
        carré, zone, zones, colonne, ligne, cellule, carte, cartes, image, triangle, étoile, symbole, lignes, colonnes,
        itinéraire, itinéraires, tracé, tracés, courbe, courbes, trait, traits, parcours, verbe, verbes, noms, adjectif,
        adjectifs, syllabe, syllabes, lettre, lettres
        """
      ),
      (
        .instruction,
        """
        clique, cliquez, appuie, appuyez, touche, touchez, choisis, choisissez, sélectionne, sélectionnez, ouvre, ouvrez,
        lis, lisez, réponds, répondez, écris, écrivez, remplis, remplissez, complète, complétez, utilise, utilisez, regarde,
        regardez, trouve, trouvez, cherche, cherchez, relie, reliez, glisse, glissez, suis, suivez, coche, cochez, commence,
        compare, souligne, correct*, juste, justes, faux, fausse*, obligatoire*, signifie*, indique*, montre, montrent,
        indiquent
        """
      ),
      (.reference, "voir, voyez, vois, regarde, regardez, montré, décrit, mentionné, indiqué, cité, lis, lisez, consultez"),
      (.aboveBelow, "ci dessus, ci dessous, plus haut, plus bas, au dessus, en dessous"),
      (
        .side,
        """
        à droite, à gauche, de droite, de gauche, en haut, en bas, dans le coin, colonne de droite, colonne de gauche,
        côté droit, côté gauche, colonne du milieu
        """
      ),
      (
        .shape,
        """
        rond, ronde, carré, carrée, circulaire, triangulaire, ovale, rectangulaire, grand, grande, gros, grosse, plus grand,
        plus grande, petit, petite, plus petit, plus petite, en forme d'étoile, en forme de cœur, en forme de croix,
        en forme de flèche, en forme de roue
        """
      ),
      (.hearing, "entends, entendez, entendrez, entendras, retentit, sonne"),
      (.sound, "bip, signal sonore, son, tonalité, sonnerie, cloche, gong, bourdonnement, signal"),
      (
        .visible,
        """
        affiche, écran, lumière, clignote, vois, voyez, texte, message, vibre, apparaît, aussi, montre, montrent
        """
      ),
      (
        .device,
        """
        survole, survolez, passe la souris, passez la souris, avec la souris, pointeur de la souris, clic droit,
        double clic, double cliquez, glisser déposer, glissez déposez, glisse et dépose, fais glisser, faites glisser,
        balayez, balaie vers, pincez, secoue ton téléphone, secouez votre téléphone, appuyez sur f5
        """
      ),
      (.pointer, "clique sur, cliquez sur, cliquer, cliquez, clique"),
      (
        .otherDevice,
        """
        clavier, tactile, touche tab, tabulation, entrée, lecteur d'écran, ou choisis, ou choisissez, ou appuie, ou appuyez,
        avec le doigt
        """
      ),
      (.newWindow, "nouvelle fenêtre, nouvel onglet, autre fenêtre, autre onglet"),
      (
        .step,
        """
        d'abord, tout d'abord, premièrement, deuxièmement, ensuite, puis, après, après cela, enfin, finalement, pour finir,
        à la fin
        """
      ),
      (.timeUnit, "seconde, secondes, minute, minutes, heure, heures, min, sec"),
      (
        .timeLimit,
        """
        tu as, vous avez, tu disposes de, vous disposez de, en moins de, limite de temps, temps limité, délai, se ferme,
        expire, le temps est écoulé, compte à rebours, au maximum
        """
      ),
      (.timed, "quiz, test, question, questions, activité, page, exercice, tâche, formulaire, session, réponse, jeu, examen, épreuve"),
      (
        .noLimit,
        """
        pas de limite de temps, aucune limite, sans limite, tout le temps, prends ton temps, prenez votre temps, environ,
        plus de temps, sans te presser
        """
      ),
      (
        .placeholder,
        """
        insérer le texte ici, texte ici, texte à venir, bientôt disponible, ajouter du texte, à compléter, à rédiger,
        texte factice, faux texte, contenu à venir, insérer image ici, contenu bientôt disponible, texte manquant, à définir
        """
      ),
      (
        .idiom,
        """
        tomber dans les pommes, poser un lapin, coûter les yeux de la tête, c'est du gâteau, avoir le cafard,
        mettre les pieds dans le plat, il pleut des cordes, donner sa langue au chat, couper la poire en deux,
        du jour au lendemain, mettre la main à la pâte, casser la baraque, avoir un poil dans la main,
        appeler un chat un chat, faire d'une pierre deux coups, la cerise sur le gâteau, avoir du pain sur la planche,
        se mettre sur son trente et un, tirer les vers du nez, chercher midi à quatorze heures
        """
      ),
      (.transcript, "transcription, transcriptions, sous titres, sous titré, sous titrée, version écrite, version texte, par écrit"),
      (
        .complexImage,
        """
        graphique, graphe, diagramme, carte, schéma, plan, infographie, organigramme, frise, courbe, chronologie, camembert,
        histogramme, carte mentale, frise chronologique
        """
      ),
      (.textImage, "affiche, diapositive, dépliant, tract, avis, prospectus, citation, horaire, horaires, attestation, fiche"),
      (.codeImage, "code source, console, terminal"),
      (
        .allOfThese,
        """
        toutes les réponses, toutes ces réponses, aucune de ces réponses, aucune des réponses, toutes les propositions,
        a et b, tout ce qui précède
        """
      ),
      (.determiner, "le, la, les, l, un, une, des, ton, ta, tes, votre, vos, mon, ma, mes, ce, cette, ces, avec, de, du, pour, sans, aucun"),
      (
        .handle,
        """
        appelé, appelée, intitulé, nommé, avec le mot, avec la lettre, marqué, qui dit, astérisque, étoile, numéro, libellé,
        urgence, pointillé, pointillés, pointillée, tirets
        """
      ),
      (.abbreviation, "m, mm, mme, mlle, dr, pr, etc, ex, p, n, no, tél, cf, env, av, bd, art, vol, max, min, st"),
      (.widget, "bouton, boutons, lien, liens, icône, icônes, champ, champs, case, cases, onglet, menu, option, options, flèche, symbole, panneau"),
      (
        .shown,
        """
        image, images, photo, photos, carte, tableau, diagramme, graphique, figure, dessin, illustration, exemple,
        liste, texte, colonne, vidéo, encadré, formulaire, paragraphe, schéma, plan
        """
      ),
      (.beep, "bip, bips, signal sonore, buzzer, gong, applaudissements"),
      (.soundCue, "attends, attendez, après le, jusqu'au, au, t'indique, vous indique, indique, signifie, savoir, écoute le, écoutez le"),
      (
        .finishing,
        """
        répondre, réponds, répondez, termine, terminez, terminer, finis, finir, complète, complétez, compléter,
        résous, résoudre, rends, rendre
        """
      ),
      (.obligation, "dois, devez, doit, il faut, seulement, vite, réponds, répondez, termine, terminez, finis, complète, complétez"),
      (.within, "en, moins"),
      (.pageEvent, "apparaît, change, disparaît, finit, termine, ferme, s'arrête, affiche, expire"),
      (.limitName, "limite de temps, temps limité, temps maximum, temps imparti, durée maximale, minutes maximum"),
      (.clock, "temps est écoulé, contre la montre, compte à rebours, temps s'écoule"),
      (
        .verdict,
        """
        bien, bon, bonne, mal, mauvais, oui, non, pas, correct*, juste, faux, permis, interdit, ouvert, fermé, merci,
        super, bravo, sûr, dangereux, mieux, jamais, toujours, aime, vrai
        """
      ),
      (.conjunction, "et, ou, avec, puis"),
      (.copula, "est, sont, était, étaient"),
      (.marked, "surligné*, marqué*, imprimé*, écrit*, affiché*"),
      (.meaning, "facultati*, optionnel*, important*, obligatoire*, correct*, juste*, faux, fausse*, signifie*, indique*, expliqué*, nouveau*"),
      (.programming, "script, programme"),
      (.recalled, "vu, vue, dit, discuté, appris, expliqué, noté"),
      (.aboveBelow, "ci contre"),
      ([.aboveBelow, .facing], "en face"),
      (.shape, "en forme"),
      (.answerName, "option, réponse, choix, possibilité, proposition"),
      (
        .measure,
        """
        combien de temps, quelle distance, quelle est la longueur, quelle longueur, quelle hauteur, quelle largeur,
        quelle profondeur, quel poids, pèse, pèsent, poids, longueur, distance, température, vitesse, hauteur, largeur,
        profondeur, volume
        """
      ),
      (.price, "coûte, coûtent, coût, prix, paies, paie, payer, payez, gagne, gagnes, loyer, salaire"),
      (
        .unitName,
        """
        mètre, mètres, kilomètre, kilomètres, km, cm, mm, centimètres, millimètres, gramme, grammes, kg, kilo, kilos,
        kilogrammes, tonnes, litre, litres, ml, cl, degré, degrés, celsius, pour cent, pourcentage, jour, jours,
        semaine, semaines, mois, an, ans, année, années, nuits, watts, volts, personnes, fois
        """
      ),
      (.currency, "euro, euros, centime, centimes, dollar, dollars, livres, francs, eur"),
      (
        .world,
        """
        four, fours, micro-ondes, lave-vaisselle, machine, machines, moteur, moteurs, patient, patients, patiente, palette,
        palettes, collègue, collègues, sang, client, clients, cliente, chariot, camion, grue, soudeur, fil, fils, câble,
        câbles, craie, joueur, joueurs, arbitre, déchets, déjeuner, manger, pause, cantine, pain, pâte, piéton, piétons,
        sonnette, scie, perceuse, infirmière, infirmier, échelle, à la maison, église
        """
      ),
      (.signing, "signe, signez, signer, signature"),
      (
        .drawn,
        """
        barre, barres, ligne, lignes, chemin, chemins, sentier, itinéraire, itinéraires, tracé, tracés, parcours,
        courbe, courbes, point, points, zone, zones, flèche, flèches, cercle, cercles, colonne, colonnes, secteur,
        secteurs, trait, traits
        """
      ),
      (.control, "bordure, bordures, cadre"),
      (.standsFor, "représente, représentent, signifie, signifient, indique, indiquent, montre, correspond"),
      (.shape, "plus grande, plus grand, plus petite, plus petit"),
      ([.side, .control], "celui de gauche, celle de gauche, celui de droite, celle de droite, ceux de gauche, ceux de droite"),
      (.world, "métro, tramway, tram"),
      (.clock, "contre la montre, temps est écoulé, fin du temps, est chronométré, chronométrée"),
      (.picture, "image, images, photo, photos, dessin, carte, graphique, schéma"),
      (.limitName, "durée limite, temps limite, délai maximum"),
      (.placeholder, "texte à rédiger, à rédiger, insérer texte"),
      (.world, "porte, portes, chauffeur, ascenseur, feu rouge, feu vert"),
      (
        .world,
        """
        tiroir, caisse, armoire, étagère, pompe, arbre, arbres, plante, plantes, vache, vaches, tracteur, brique, briques,
        casque, casques, mur, toit, fenêtre, bouteille, ciseaux, couteau, fourchette, assiette, assiettes, gants,
        chaussures, chemise, lit, comprimés, valise, vanne, tuyau, vis, marteau, bois, acier, viande, légumes, feuilles,
        racines, gilet, échafaudage, veste
        """
      ),
    ])
}

extension CommandPhrase {
  // One case a command: the switch is long because the list of commands is.
  /// The commands in French.
  static func french(_ command: Command) -> CommandPhrase {
    switch command {
    case .help: CommandPhrase("Aide de cet écran", "Aide", "Les touches et les mots de cet écran.")
    case .palette:
      CommandPhrase(
        "Commandes…",
        "Cmdes",
        "Chercher une commande par son nom et la lancer."
      )
    case .open: CommandPhrase("Ouvrir", "Ouvrir", "Ouvrir ce qui est sous le curseur.")
    case .edit: CommandPhrase("Modifier…", "Modif.", "Modifier ce qui est sous le curseur.")
    case .refresh:
      CommandPhrase("Actualiser", "Actual.", "Relire le fichier et redessiner l’écran.")
    case .sort:
      CommandPhrase("Trier", "Tri", "Passer au tri suivant ; une seconde fois, l’inverser.")
    case .filter:
      CommandPhrase(
        "Filtrer",
        "Filtre",
        "Ne garder que les lignes qui répondent à ce que l’on tape."
      )
    case .undo:
      CommandPhrase("Défaire", "Défaire", "Revenir sur la dernière action, qui est nommée.")
    case .redo: CommandPhrase("Refaire", "Refaire", "Refaire ce qui vient d’être défait.")
    case .menu: CommandPhrase("Menus", "Menu", "Ouvrir la barre de menus.")
    case .quit:
      CommandPhrase("Quitter", "Quit.", "Quitter fbr ; les brouillons non signés sont gardés.")
    case .back:
      CommandPhrase("Revenir", "Retour", "Fermer, effacer ou revenir d’un cran ; ne quitte jamais.")
    case .nextPane: CommandPhrase("Volet suivant", "Volet", "Passer au volet suivant.")
    case .previousPane: CommandPhrase("Volet précédent", "Volet-", "Revenir au volet précédent.")
    case .zoom:
      CommandPhrase("Agrandir le volet", "Zoom", "Montrer ce volet seul, ou tous de nouveau.")
    case .jump:
      CommandPhrase("Sauter à un volet", "Sauter", "Une lettre sur chaque volet : la taper y va.")
    case .twin:
      CommandPhrase("Version en tableau", "Tableau", "La même chose en tableau ou en phrases.")
    case .export:
      CommandPhrase("Exporter…", "Export", "Écrire ce que montre l’écran dans un fichier.")
    case .copy: CommandPhrase("Copier", "Copier", "Copier la fiche ou la cellule.")
    case .messages:
      CommandPhrase("Journal des messages", "Messag.", "Tous les messages de la séance.")
    case .columns:
      CommandPhrase("Choisir les colonnes…", "Colonn.", "Montrer, cacher et ranger les colonnes.")
    case .cancelTask: CommandPhrase("Interrompre", "Interr.", "Interrompre le travail en cours.")
    case .saveFilter:
      CommandPhrase(
        "Enregistrer le filtre…",
        "Enreg.",
        "Garder ce filtre sous un nom : il devient une file."
      )
    case .compare:
      CommandPhrase(
        "Comparer",
        "Compar.",
        "Comparer les deux lignes marquées, ou les doublons possibles."
      )
    case .next: CommandPhrase("Suivant", "Suiv.", "Aller à la ligne suivante, ou à ce qui suit.")
    case .previous: CommandPhrase("Précédent", "Préc.", "Revenir à la ligne précédente.")
    case .moveUp: CommandPhrase("Monter", "Monter", "Monter d’une ligne.")
    case .moveDown: CommandPhrase("Descendre", "Desc.", "Descendre d’une ligne.")
    case .moveLeft: CommandPhrase("Aller à gauche", "Gauche", "Aller à gauche.")
    case .moveRight: CommandPhrase("Aller à droite", "Droite", "Aller à droite.")
    case .pageUp: CommandPhrase("Page précédente", "Page-", "Remonter d’une page.")
    case .pageDown: CommandPhrase("Page suivante", "Page+", "Descendre d’une page.")
    case .first: CommandPhrase("Au début", "Début", "Aller à la première ligne.")
    case .last: CommandPhrase("À la fin", "Fin", "Aller à la dernière ligne.")
    case .mark: CommandPhrase("Marquer", "Marquer", "Marquer la ligne et descendre.")
    case .markRange:
      CommandPhrase(
        "Marquer une plage",
        "Plage",
        "Commencer une plage ; une seconde fois, la finir."
      )
    case .markUp: CommandPhrase("Marquer en montant", "Marq.↑", "Marquer la ligne et monter.")
    case .markDown:
      CommandPhrase("Marquer en descendant", "Marq.↓", "Marquer la ligne et descendre.")
    case .markAll:
      CommandPhrase(
        "Marquer tout ce qui est filtré",
        "Tout",
        "Marquer toutes les lignes de la liste."
      )
    case .invertMarks:
      CommandPhrase("Inverser les marques", "Invers.", "Marquer ce qui ne l’est pas, et l’inverse.")
    case .goPrefix: CommandPhrase("Aller à…", "Aller", "Attendre une lettre : l’écran où aller.")
    case .goDashboard:
      CommandPhrase("Tableau de bord", "Tableau", "Le travail du jour et la région.")
    case .goMap: CommandPhrase("Carte des acteurs", "Carte", "Qui agit où.")
    case .goActors: CommandPhrase("Acteurs", "Acteurs", "Le registre des acteurs et leurs liens.")
    case .goProjects: CommandPhrase("Projets", "Projets", "Où en est chaque projet.")
    case .goVerification:
      CommandPhrase("Vérification", "Vérif", "La file des déclarations à vérifier.")
    case .goReferentials: CommandPhrase("Référentiels", "Réf", "Résultats, prix, mécanismes.")
    case .goGuide:
      CommandPhrase("Guide FBR des régions", "Guide", "Le guide, le glossaire, les cas.")
    case .goSimulator: CommandPhrase("Simulateur", "Simul", "Essayer des paramètres.")
    case .goPayments: CommandPhrase("Paiements", "Paie", "Les décomptes.")
    case .goStrata: CommandPhrase("Strates et tirages", "Strates", "Les tirages et leurs effets.")
    case .goCoverage:
      CommandPhrase("Couverture du territoire", "Couvert", "Qui manque où, service par service.")
    case .goRelations:
      CommandPhrase(
        "Qui travaille avec qui",
        "Relat.",
        "Le réseau d’un acteur, les chemins, les isolés."
      )
    case .goStakes:
      CommandPhrase(
        "Influence et intérêt",
        "Influ.",
        "La grille des parties prenantes d’un atelier."
      )
    case .findPath:
      CommandPhrase(
        "Chemin entre deux acteurs…",
        "Chemin",
        "Par qui passer pour joindre un autre acteur."
      )
    case .centre:
      CommandPhrase("Mettre au centre", "Centre", "Regarder le réseau depuis cet acteur.")
    case .goPortfolio:
      CommandPhrase("Suivi comparé", "Suivi", "Comparer les projets, leurs coûts et l’équité.")
    case .goTargets: CommandPhrase("Cibles", "Cibles", "Les cibles par période, et leurs versions.")
    case .duplicates:
      CommandPhrase("Doublons possibles", "Doublon", "Les fiches qui semblent dire le même acteur.")
    case .tellApart:
      CommandPhrase("Deux acteurs différents", "Deux", "Ne plus proposer cette paire de fiches.")
    case .callList:
      CommandPhrase(
        "À appeler cette semaine",
        "Appeler",
        "Les fiches à remettre à jour, par ordre."
      )
    case .bulkEdit:
      CommandPhrase("Modifier les cochés…", "Lot", "Changer une même chose sur les fiches cochées.")
    case .addStarter:
      CommandPhrase(
        "Ajouter les institutions publiques…",
        "Instit.",
        "Les institutions publiques de la région, avec leurs sources."
      )
    case .nextFace: CommandPhrase("Vue suivante", "Vue", "Passer à la vue suivante de cet écran.")
    case .previousFace:
      CommandPhrase("Vue précédente", "Vue-", "Revenir à la vue précédente de cet écran.")
    case .measure:
      CommandPhrase("Changer de mesure", "Mesure", "Acteurs, capacité, ou capacité pour le besoin.")
    case .needMethod:
      CommandPhrase(
        "Source du besoin",
        "Source",
        "Recensement, enquête ou registre : jamais mêlés."
      )
    case .assign:
      CommandPhrase(
        "Confier à quelqu’un…",
        "Confier",
        "Dire qui s’occupe de ce manque, et pour quand."
      )
    case .showOnMap:
      CommandPhrase("Voir sur la carte", "Carte", "La province ou la commune, sur la carte.")
    case .asOf:
      CommandPhrase(
        "À une date passée…",
        "Date",
        "Les chiffres tels que le journal les avait ce jour."
      )
    case .goCallForProjects: CommandPhrase("Appel à projets", "Appel", "La sélection des projets.")
    case .goObservatory:
      CommandPhrase("Observatoire de l’emploi", "Observ.", "Le marché du travail.")
    case .goEvaluation: CommandPhrase("Évaluation et équité", "Éval", "Impact et équité de genre.")
    case .goJournal:
      CommandPhrase(
        "Journal des écritures",
        "Journal",
        "Tout ce qui a été écrit, par qui et quand."
      )
    case .goPresenter:
      CommandPhrase("Mode présentateur", "Présent", "Dérouler une démonstration pas à pas.")
    case .big:
      CommandPhrase(
        "Grand : disposition 80 × 24",
        "Grand",
        "Garder 80 × 24 quelle que soit la fenêtre : pour un projecteur."
      )
    case .newStore: CommandPhrase("Nouveau fichier…", "Nouveau", "Créer un fichier de région.")
    case .openStore:
      CommandPhrase("Ouvrir un fichier…", "Ouvrir", "Ouvrir un autre fichier de région.")
    case .importFile:
      CommandPhrase(
        "Importer…",
        "Import",
        "Lire un fichier CSV : d’abord à blanc, puis pour de bon."
      )
    case .backup: CommandPhrase("Sauvegarder une copie…", "Sauveg.", "Écrire une copie du fichier.")
    case .exportParticipants:
      CommandPhrase(
        "Exporter les participants…",
        "Partic.",
        "Écrire les participants dans un fichier, sans les noms sauf demande."
      )
    case .restore:
      CommandPhrase(
        "Restaurer une sauvegarde…",
        "Restau.",
        "Essayer une sauvegarde automatique, ou la remettre en place."
      )
    case .checkStore: CommandPhrase("Vérifier le fichier", "Contr.", "Recalculer tout et comparer.")
    case .persons:
      CommandPhrase("Personnes…", "Person.", "Les personnes du programme et leurs rôles.")
    case .switchPerson: CommandPhrase("Changer de personne…", "Qui", "Dire qui vous êtes.")
    case .theme: CommandPhrase("Thème…", "Thème", "Choisir les couleurs.")
    case .language: CommandPhrase("Langue…", "Langue", "Choisir la langue.")
    case .arabicOrder:
      CommandPhrase(
        "Sens de l’arabe…",
        "Arabe",
        "Dire qui met l’arabe dans l’ordre : fbr ou le terminal."
      )
    case .mouse:
      CommandPhrase("Souris", "Souris", "Donner la souris à fbr, ou la rendre au terminal.")
    case .about: CommandPhrase("À propos de fbr", "À prop.", "La version et le fichier ouvert.")
    case .settings, .themeDoctor, .calibration: settingsFrench(command)
    case .sign:
      CommandPhrase(
        "Signer les brouillons…",
        "Signer",
        "Montrer les décisions en brouillon et les signer."
      )
    case .newRecord: CommandPhrase("Nouvelle fiche…", "Nouveau", "Créer une fiche.")
    case .history: CommandPhrase("Historique", "Histor.", "Ce qui a été écrit sur cette fiche.")
    case .note: CommandPhrase("Note…", "Note", "Écrire une note sur le constat.")
    case .take:
      CommandPhrase("Prendre", "Prendre", "Prendre la déclaration pour la vérifier soi-même.")
    case .takeFor:
      CommandPhrase("Prendre au nom de…", "Confier", "Confier la déclaration à un vérificateur.")
    case .release: CommandPhrase("Relâcher", "Relâch.", "Rendre la déclaration à la file.")
    case .draw:
      CommandPhrase("Tirer au sort…", "Tirer", "Tirer les déclarations à vérifier d’une strate.")
    case .confirm:
      CommandPhrase(
        "Confirmer ou valider",
        "Accord",
        "Confirmer le résultat, ou valider la déclaration vérifiée."
      )
    case .reduce:
      CommandPhrase("Réduire…", "Réduire", "Ne retenir qu’une part du montant, avec un motif.")
    case .refuse:
      CommandPhrase("Refuser…", "Refuser", "Refuser le résultat, ou la déclaration vérifiée.")
    case .giveBack:
      CommandPhrase(
        "Retourner à l’opérateur…",
        "Retour.",
        "Demander un complément, avec un motif et une échéance."
      )
    case .explain:
      CommandPhrase("Expliquer le montant", "Montant", "D’où vient le montant, règle par règle.")
    case .strata:
      CommandPhrase("État des strates", "Strates", "Les tirages, les écarts et leurs effets.")
    case .appeal: CommandPhrase("Contester…", "Contest", "Contester une décision, dans son délai.")
    case .counter:
      CommandPhrase(
        "Contre-vérifier…",
        "Contre",
        "Confirmer ou contredire une déclaration déjà validée."
      )
    case .regularise:
      CommandPhrase("Régulariser…", "Régul.", "Signer un montant qui corrige une ligne payée.")
    case .draftStatement:
      CommandPhrase(
        "Établir le décompte…",
        "Établir",
        "Établir le décompte, ou l’établir de nouveau."
      )
    case .certifyStatement:
      CommandPhrase("Certifier le service fait…", "Certif.", "Certifier le service fait.")
    case .orderStatement:
      CommandPhrase("Ordonnancer…", "Ordonn.", "Ordonnancer le décompte certifié.")
    case .payStatement:
      CommandPhrase("Payer…", "Payer", "Constater le paiement du décompte ordonnancé.")
    case .cancelStatement:
      CommandPhrase("Annuler le décompte…", "Annuler", "Annuler un décompte qui n’est pas payé.")
    case .bankRefusal:
      CommandPhrase("Rejet de la banque…", "Rejet", "La banque a rejeté le paiement ordonnancé.")
    case .holdbackStatement:
      CommandPhrase("Rendre la retenue de garantie…", "Retenue", "Après la fin de la convention.")
    case .printStatement:
      CommandPhrase(
        "Lire et imprimer le décompte",
        "Feuille",
        "Le décompte entier, à lire et à exporter."
      )
    case .budget: CommandPhrase("Budget", "Budget", "Engagé, dû, payé, reste, par convention.")
    case .counterDraw:
      CommandPhrase(
        "Tirer une contre-vérification…",
        "Contre",
        "Tirer parmi les déclarations validées et payées."
      )
    case .drawSheet:
      CommandPhrase(
        "Feuille de tirage",
        "Feuille",
        "La population dans l’ordre du tirage, à imprimer et à refaire."
      )
    case .chain:
      CommandPhrase(
        "Parcours de la personne",
        "Étapes",
        "Résultats, mois à la CNSS et prochain jour déclarable."
      )
    case .withdraw:
      CommandPhrase(
        "Abandonner la déclaration…",
        "Aband.",
        "Retirer la déclaration, avec un motif."
      )
    case .sendBack:
      CommandPhrase(
        "Renvoyer en vérification…",
        "Renvoi",
        "Demander un nouveau constat, avec un motif."
      )
    case .force:
      CommandPhrase("Vérifier d’office…", "Office", "Mettre en file sans tirage, avec une cause.")
    case .admit:
      CommandPhrase("Examiner de nouveau", "Examin.", "Examiner de nouveau la recevabilité.")
    case .unvalidate:
      CommandPhrase("Annuler la validation…", "Dévalid", "Revenir à l’état vérifié, avec un motif.")
    case .releaseStratum:
      CommandPhrase("Lever la suspension…", "Lever", "Décider l’effet d’une strate suspendue.")
    case .period: CommandPhrase("Changer de période…", "Période", "Choisir la période montrée.")
    case .zoomIn: CommandPhrase("Zoom avant", "Zoom+", "Montrer de plus près.")
    case .zoomOut: CommandPhrase("Zoom arrière", "Zoom-", "Montrer de plus loin.")
    case .pan:
      CommandPhrase("Déplacer la carte", "Bouger", "Les flèches poussent la carte ; Échap arrête.")
    case .wholeRegion: CommandPhrase("Toute la région", "Région", "Montrer toute la région.")
    case .layer:
      CommandPhrase("Couche suivante", "Couche", "Passer à la couche suivante de la carte.")
    case .gapsOnly:
      CommandPhrase("Trous de couverture seulement", "Trous", "Ne montrer que ce qui manque.")
    case .alignedList:
      CommandPhrase("Liste par province", "Liste", "Les mêmes chiffres en liste alignée.")
    case .whoWithWhom:
      CommandPhrase("Qui travaille avec qui", "Liens", "Les liens entre acteurs, en matrice.")
    case .merge:
      CommandPhrase("Fusionner des doublons…", "Fusion", "Réunir deux fiches du même acteur.")
    case .links: CommandPhrase("Liens", "Liens", "Les liens de cet acteur.")
    case .requestUpdate:
      CommandPhrase(
        "Demander une mise à jour",
        "M. à j.",
        "Préparer une demande de mise à jour de la fiche."
      )
    case .linkedClaims:
      CommandPhrase("Déclarations du projet", "Décl.", "Ouvrir la file filtrée sur ce projet.")
    case .simulate:
      CommandPhrase(
        "Ouvrir dans le simulateur",
        "Simul.",
        "Essayer d’autres paramètres pour ce projet."
      )
    case .muchLess, .muchMore, .resetLine, .resetAll, .duplicateScenario, .renameScenario,
      .deleteScenario, .affordablePrice, .savePack, .chooseBasis:
      simulatorFrench(command)
    case .whereUsed:
      CommandPhrase("Où est-ce utilisé ?", "Usages", "Ce qui se sert de cette fiche.")
    case .publishVersion:
      CommandPhrase(
        "Publier la version…",
        "Publier",
        "Mettre en vigueur la version en préparation : par qui ne l’a pas écrite."
      )
    case .dropVersion:
      CommandPhrase(
        "Abandonner la version…",
        "Abandon",
        "Perdre les changements de la version en préparation."
      )
    case .removeItem: CommandPhrase("Retirer…", "Retirer", "Retirer de la version en préparation.")
    case .importPack:
      CommandPhrase(
        "Importer un référentiel…",
        "Import.",
        "Lire un référentiel (TOML) comme prochaine version."
      )
    case .contents: CommandPhrase("Sommaire du guide", "Sommair", "Revenir au sommaire.")
    case .pageBack:
      CommandPhrase("Page précédente", "Retour", "Revenir d’où menait le dernier lien.")
    case .bookmark:
      CommandPhrase("Poser ou retirer un signet", "Signet", "Marquer la page pour la retrouver.")
    case .bookmarks:
      CommandPhrase("Signets", "Signets", "Ne montrer au sommaire que les pages marquées.")
    }
  }
}

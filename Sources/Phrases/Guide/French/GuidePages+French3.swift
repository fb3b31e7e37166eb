/// The pages in French from the agreement to what is learnt.
extension GuidePage {
  static let frenchPractice: [GuidePage] = [
    GuidePage(
      .agreement,
      "La convention",
      """
      La convention dit tout ce qui servira le jour du litige. Ce qu’elle ne dit pas sera négocié au pire
      moment.

      ## Ce qu’elle fixe
      - l’opérateur, ses partenaires, ses territoires, ses groupes ;
      - le début et la fin : un résultat réalisé hors de ces jours n’est pas recevable ;
      - les [cibles](term:cible) par résultat et par période : un résultat sans cible n’est pas dans la
      convention ;
      - le [plafond](term:plafond) : dans l’ordre des validations, une déclaration qui le dépasse est
      validée mais n’entre dans aucun décompte ;
      - le plafond par participant, l’avance et son apurement, la retenue de garantie ;
      - la version des référentiels à la signature, et comment on en change.

      ## Le cadre marocain
      Une circulaire de 2003 sur le partenariat entre l’État et les associations rend la convention
      obligatoire au-delà de 50 000 dirhams de contribution publique. [^association] Les données des
      personnes relèvent de la loi 09-08 : un traitement qui contient le numéro de CIN demande une
      autorisation préalable. [^personalData] `fbr` ne garde donc qu’un code, et une empreinte pour
      reconnaître les doublons. L’ICE d’une entreprise compte 15 chiffres. [^ice]

      ## Avant de signer
      Faites ensemble un tirage pour rire, avec dix déclarations inventées, et allez jusqu’au décompte :
      `fbr demo` sert à cela. Les malentendus coûtent moins cher ce jour-là.
      """
    ),
    GuidePage(
      .cycle,
      "Le cycle de vérification",
      """
      Chaque période suit le même chemin ; l’écran [Vérification](fbr:verification) le montre étape par
      étape.

      ## Les étapes
      - L’opérateur **déclare** : un fichier, une ligne par résultat et par personne.
      - La **recevabilité** est décidée aussitôt : quatorze contrôles, chacun avec son motif. Une
      déclaration irrecevable dit pourquoi ; corrigée, elle devient une nouvelle version.
      - Le coordinateur **tire** l’échantillon de chaque strate : un projet, un résultat, une période.
      - Un vérificateur **prend** un dossier, et lui seul le conclut : confirmé, réduit ou refusé avec un
      motif codé ; ou retourné à l’opérateur, avec un jour d’échéance.
      - La strate se **ferme** au dernier constat, et sa tranche agit.
      - Une deuxième personne **valide** : c’est alors que le montant est fixé.
      - L’opérateur peut **contester** dans le délai ; une autre personne encore tranche.

      ## Quatre yeux
      Celui qui déclare, celui qui vérifie, celui qui valide et celui qui paie une même déclaration sont
      quatre personnes. `fbr` le refuse autrement, par l’écran, par la commande et par le fichier. Dans la
      démonstration, `Ctrl-T` change de personne pour le montrer.

      ## Tenir les délais
      L’échéance d’un dossier part du jour où il est à vérifier. Le [tableau de bord](fbr:dashboard) compte
      ce qui presse ; la forme dit l’urgence, pas seulement la couleur.
      """
    ),
    GuidePage(
      .paying,
      "Payer",
      """
      Un décompte réunit ce qui est dû à un projet pour une période : une ligne par résultat, puis ce qui
      s’en retranche.

      ## Du brut au net
      - **Brut** : la somme des montants fixés à la validation.
      - **Déductions** : une par strate extrapolée.
      - **Retenue de garantie** : une part gardée jusqu’à la fin de la convention, à ne pas confondre avec
      le maintien en emploi.
      - **Apurement de l’avance** : une part du même montant, jusqu’à ce que l’avance soit rendue.
      - **Net** : ce que reçoit l’opérateur.

      ## Quatre signatures
      Le décompte est établi, certifié (service fait), ordonnancé, payé. Les quatre personnes diffèrent, et
      le payeur n’a ni déclaré, ni vérifié, ni validé aucune de ses lignes. Avant le paiement, on peut
      l’annuler, avec une raison ; après, rien ne se modifie : seule une régularisation corrige.

      ## Le délai légal
      Le décret de 2016 sur les délais de paiement donne au plus 60 jours : 45 pour ordonnancer à partir du
      service fait, 15 pour le comptable. Des intérêts sont dus au-delà. [^delays]

      ## Expliquer
      Un opérateur a le droit de savoir pourquoi. Sur tout montant, `i` déroule le calcul, de la pièce au
      dirham : prix choisi, prime, constat, plafond, tranche, retenue. Dites les chiffres, puis la règle.
      """
    ),
    GuidePage(
      .distortions,
      "Les distorsions connues, et où les voir",
      """
      Toute mesure payée finit par être travaillée. Le savoir permet de regarder au bon endroit.

      ## Écrémage
      On choisit ceux qui auraient trouvé seuls. En Colombie, un essai a mesuré 9 % d’emplois formels en
      plus, mais rien pour les femmes ni pour les personnes sans études secondaires. [^creamingColombia]
      À voir : la part des femmes et des sans-diplôme parmi les résultats payés, face à leur part parmi
      les participants, dans [Projets](fbr:projects).

      ## Mise à l’écart
      On inscrit les plus éloignés, puis on ne fait rien pour eux. Elle a persisté au Royaume-Uni malgré
      des prix différents. [^parkingBritain] À voir : des entrées en parcours sans suite, par groupe.

      ## Surdéclaration
      Des emplois qui n’existent pas, des mois qui manquent, la catégorie la mieux payée choisie trop
      souvent. Elle suit le prix. [^overReporting] À voir : l’écart par strate, les doublons de personne,
      un même employeur qui revient, l’employeur qui est l’opérateur.

      ## Effet d’aubaine
      On paie ce qui serait arrivé de toute façon. Un groupe de comparaison le mesure ; un prix qui ne paie
      que le maintien l’atténue.

      ## Glissement des échéances
      Des déclarations qui se tassent la veille de la clôture, des prix qui changent et des réalisations
      qui tombent le lendemain. À voir : le rythme hebdomadaire du [tableau de bord](fbr:dashboard).

      ## Le vérificateur aussi
      Trop de confirmations, trop vite, trop pareilles. La contre-vérification tire parmi ce qui est validé
      ou payé ; ce qu’elle contredit ouvre une régularisation.
      """
    ),
    GuidePage(
      .learning,
      "Apprendre d’une période à l’autre",
      """
      Le but n’est pas de bien payer : c’est que plus de personnes travaillent. À chaque clôture, réunissez
      opérateurs, vérificateurs et payeur une heure, devant les mêmes chiffres.

      ## Cinq questions de fin de période
      - Qui avance, qui non, et à quelle étape de la chaîne perd-on les gens ? Les taux observés ailleurs
      aident : dans un programme argentin, 325 personnes sur 894 ont été placées, 226 étaient en emploi à
      quatre mois, 115 à douze. [^proyecta]
      - Quels groupes et quelles communes restent sans résultat ?
      - Quels motifs de refus reviennent ? Une formation d’une heure sur les pièces vaut dix contrôles.
      - Combien de jours entre le fait et le paiement ? Où dorment les dossiers ?
      - Un prix a-t-il changé un comportement, en bien ou en mal ?

      ## Lire un chiffre du chômage
      Le recensement de 2024 donne 20,8 % pour la région. [^census] L’enquête trimestrielle donnait 8,2 %
      au premier trimestre 2024. [^survey] Ce sont deux mesures : ne les mettez jamais dans une même
      colonne, ni l’une comme départ et l’autre comme arrivée.

      ## Corriger
      Changez un paramètre à la fois, par une nouvelle version des référentiels, avec un jour d’effet et
      une phrase qui dit pourquoi. Ce qui est déjà admis garde ses règles : c’est la promesse qui permet à
      un opérateur d’investir.
      """
    ),
  ]
}

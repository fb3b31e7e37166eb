/// The pages in French on results, prices, verification and selection.
extension GuidePage {
  static let frenchDesign: [GuidePage] = [
    GuidePage(
      .results,
      "Écrire un résultat",
      """
      Un résultat bien écrit se vérifie par deux personnes qui ne se parlent pas et qui arrivent au même
      constat. Il dit ce qui doit être vrai, à quel jour, et par quelle pièce on le voit.

      ## Les six questions
      - Que doit-il être arrivé ? Un verbe, un fait, pas une intention.
      - Quel jour ? Le [jour de réalisation](term:realisation) choisit la période et le prix.
      - Après quoi ? Un résultat peut en exiger un autre, et un délai en mois entiers.
      - Avec quelles pièces ? Une par fait, la plus difficile à fabriquer d’abord.
      - Qu’est-ce qui ne compte pas ? Un emploi chez l’opérateur lui-même, un contrat non prévu, un mois
      trop court.
      - Une seule fois ? Une personne ne se paie qu’une fois pour un même résultat, dans tout le
      programme.

      ## Définir une insertion
      Les programmes diffèrent beaucoup. Le pilote marocain prend un emploi formel montré par la
      déclaration à la CNSS. [^evaluation] La Tunisie demande un CDI avec couverture sociale, et écarte
      les emplois courts ou subventionnés. [^placementTunisia] En Inde, il faut au moins 3 mois continus
      au salaire minimum. [^placementIndia]

      ## Les mois de CNSS
      Le maintien se lit mois par mois. Attention : selon une déclaration ministérielle de 2023, environ
      39 % des salariés du privé paraissent sous le SMIG parce que moins de 26 jours par mois sont
      déclarés. [^cnssDays] Le référentiel doit donc dire combien de jours font un mois : c’est le
      paramètre « jours déclarés au minimum » du mécanisme.

      Voyez les résultats du programme dans [Référentiels](fbr:referentials), et la chaîne d’une personne
      depuis n’importe quelle [déclaration](fbr:verification).
      """
    ),
    GuidePage(
      .prices,
      "Fixer un prix",
      """
      Un prix juste paie le coût attendu d’un opérateur honnête, pour un taux de réussite réaliste, plus
      le risque qu’on lui fait porter. Trop bas, personne ne vient ou l’on écrème ; trop haut, on paie ce
      qui serait arrivé tout seul.

      ## Trois façons de s’y prendre
      - **Par le coût** : ce que coûte une personne accompagnée, réparti sur les résultats, divisé par la
      probabilité d’y arriver.
      - **Par la valeur** : ce que le résultat vaut pour la région.
      - **Par comparaison** : ce que d’autres ont payé ; voir les [cas](fbr:guide).

      ## Le point mort
      prix = coût par personne entrée × part du revenu attribuée au résultat ÷ probabilité du résultat.
      Avec les taux du pilote, 40 % placés et 19 % maintenus, le prix du maintien doit valoir environ
      2,1 fois celui de l’insertion pour apporter autant. [^evaluation] [^calculation]

      ## Payer plus pour qui est plus loin
      Le Work Programme britannique payait jusqu’à 6 600 livres pour un public très éloigné contre 3 810
      pour les plus jeunes. [^workProgramme] À Bogotá, l’écart allait de 600 000 à 4 200 000 pesos selon
      le groupe et le contrat. [^bogotaIncluyente] En Afrique de l’Ouest, un fonds paie environ 20 % de
      plus pour les filles. [^genderPrices] Ici, cela s’écrit en prix par groupe ou en prime d’équité.

      ## Règles du programme
      Le prix est celui du jour de réalisation : le plus précis d’abord (province et groupe, province,
      groupe, puis aucun des deux), et le plus élevé à précision égale. Publier un prix n’en change aucun
      qui soit déjà fixé. La touche `i` explique chaque montant.
      """
    ),
    GuidePage(
      .verification,
      "Choisir la vérification",
      """
      On vérifie parce que celui qui est payé au résultat gagne à trop déclarer. La vérification est
      faite par un acteur sans enjeu ; la contre-vérification regarde ensuite si le vérificateur a bien
      travaillé. Ce n’est ni du suivi, ni de l’évaluation. [^verificationPurpose]

      ## Quatre modes
      - **Examen de pièces** : peu coûteux, sensible aux faux.
      - **Registre croisé** : la CNSS plutôt que l’employeur ; le plus sûr quand il existe.
      - **Enquête téléphonique** : rapide, mais on y ment plus facilement.
      - **Visite** : chère, et la plus parlante. Une étude au Zimbabwe montre que l’entretien face à face
      détecte mieux que l’appel, et que les erreurs suivent le prix : 2,92 fois plus de chances de
      surdéclaration dans la tranche la mieux payée. [^overReporting]

      ## Combien vérifier
      Tout, tout le temps, coûte trop ; on cible selon le risque. [^alwaysVerify] Un programme indien
      contrôle 100 % des dossiers au premier niveau, 20 % au deuxième, 5 % au troisième. [^documentChecks]
      Ici, un mécanisme couvre tout, une part, ou un échantillon calculé ; un minimum protège les petits
      lots.

      ## Un tirage que l’on peut refaire
      La graine est choisie dans la salle avant de voir l’ordre, et la population est scellée par son
      empreinte. N’importe qui refait le tirage avec `sha256sum`. Ce n’est pas un luxe : au Texas, un
      échantillon réécrit par une macro cachée a fini devant un juge. [^texas]

      ## Ce que l’écart entraîne
      Quand le dernier dossier tiré est conclu, l’écart choisit une tranche : payer le déclaré,
      extrapoler, tout vérifier, ou suspendre. L’extrapolation retient la borne basse de l’erreur, pour ne
      jamais trop retenir : la Belgique prend la valeur que la vraie part a moins de 2,5 % de chances de
      ne pas atteindre. [^belgium] Les strates se voient dans [Vérification](fbr:verification), touche
      `T`.
      """
    ),
    GuidePage(
      .selection,
      "Choisir les projets",
      """
      Un appel à projets compare des offres ; il ne cherche pas le moins cher, mais celui qui produira le
      plus de résultats vérifiés pour le public voulu.

      ## Deux temps
      - **L’éligibilité**, par oui ou non : forme juridique, âge de la structure, comptes, absence de lien
      avec le vérificateur.
      - **La note**, sur une grille publiée d’avance : capacité à délivrer, compréhension du public,
      partenaires, employeurs déjà d’accord, solidité financière, prix. La somme des poids fait cent.

      ## Ce qu’on sait du premier appel
      Étaient admis les ONG, les associations nationales ou internationales et les opérateurs privés
      d’intermédiation, avec des partenaires techniques, financiers ou territoriaux. [^call] L’appel a été
      ouvert le 5 mars 2019 et fermé le 29 avril. [^timeline] La subvention minimale était de
      200 000 dollars, un seuil qui écarte les petites associations. [^launchAge] Neuf lauréats furent
      annoncés en novembre 2019. [^grantees] Les poids de la grille ne sont pas publics.

      ## Lire une offre avec ses chiffres
      Demandez à chaque candidat ses taux : combien de personnes sur dix achèvent, combien s’insèrent,
      combien restent. Placez-les dans le [simulateur](fbr:simulator) : une offre qui promet 76 %
      d’insertions là où le pilote en a constaté 40 % doit expliquer comment. [^evaluation] [^grantees] [^calculation]
      La [carte](fbr:map) dit quelles provinces n’ont encore personne.
      """
    ),
  ]
}

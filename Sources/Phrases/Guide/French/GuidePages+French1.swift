/// The first pages in French: what it is, when it fits, where, and what must be decided.
extension GuidePage {
  static let frenchFoundations: [GuidePage] = [
    GuidePage(
      .whatItIs,
      "Le financement basé sur les résultats",
      """
      Dans un programme classique, le payeur rembourse des dépenses : des salles, des formateurs, des
      heures. Dans le financement basé sur les résultats (FBR), il achète ce qui est arrivé à une
      personne : elle a achevé sa formation, elle a un emploi formel, elle l’occupe encore six mois
      plus tard. L’[opérateur](term:operateur) choisit ses moyens ; il est payé quand le résultat est
      [vérifié](page:verification) par un tiers.

      ## Ce que cela change
      - Le risque d’échec passe, en partie, du payeur à l’opérateur : il avance l’argent et n’est payé
      que des résultats.
      - L’opérateur est libre de ses méthodes, donc d’en changer en cours de route.
      - Chaque dirham se rattache à une personne, à un jour et à une preuve : on doit pouvoir dire
      pourquoi il est dû.

      ## Les cinq outils d’une région
      Un séminaire tenu à Marrakech a présenté cinq outils aux acteurs de l’emploi : le référentiel des
      résultats, celui des prix, celui des mécanismes de vérification, la cartographie des acteurs et un
      guide des régions. Le projet pilote accompagnait huit projets choisis après un appel. [^seminar]

      Ils sont ici : [Référentiels](fbr:referentials), [Carte](fbr:map), [Acteurs](fbr:actors), et cette
      page en est le guide. Les référentiels officiels n’ont pas été publiés : ceux que `fbr` installe
      sont des exemples, et le disent.

      ## Ce que le pilote marocain a donné
      De 2020 à 2022, huit opérateurs de sept régions ont formé 5 187 personnes de 18 à 35 ans ; 40 %
      ont eu un placement vérifié et 19 % étaient encore en emploi six mois après. [^evaluation]
      En 2019, les neuf premiers lauréats annonçaient environ 8 300 personnes formées et 6 300
      insertions : les placements vérifiés font à peu près le tiers du plan, dans une période que la
      pandémie a coupée en deux. [^grantees] [^calculation]
      """
    ),
    GuidePage(
      .whenItFits,
      "Quand le FBR convient, et quand il ne convient pas",
      """
      Payer au résultat n’est ni plus moderne ni plus juste par nature. C’est un contrat qui demande des
      conditions ; sans elles, il coûte plus cher et pousse à de mauvais choix.

      ## Il convient quand
      - le résultat se constate : un jour, un document, un registre tenu par un autre que l’opérateur ;
      - il dépend assez de l’opérateur pour que son effort compte ;
      - plusieurs chemins y mènent, et l’on ne sait pas d’avance lequel est le meilleur ;
      - l’opérateur peut avancer l’argent jusqu’au premier paiement, ou reçoit une
      [avance](term:avance) ;
      - le payeur peut payer à l’heure. Un résultat vérifié et payé en retard détruit la confiance plus
      vite qu’un prix trop bas.

      ## Il ne convient pas quand
      - le résultat tient surtout à la conjoncture ou à la pluie ;
      - la preuve se fabrique plus facilement que le résultat ;
      - l’on veut servir les plus éloignés de l’emploi sans payer davantage pour eux : voir
      [les distorsions](page:distortions) ;
      - les personnes se comptent sur les doigts : le hasard l’emporte sur l’effort, et un
      [tirage](term:tirage) ne veut plus rien dire.

      ## Commencer petit
      Au séminaire de clôture, en janvier 2023, le ministre parlait d’employer la méthode d’abord sur de
      petits périmètres, puis plus largement. [^timeline] Un mélange est permis : une part fixe qui paie
      la présence, une part variable qui paie le résultat. Un programme britannique verse ainsi 30 % en
      frais mensuels et 70 % au résultat. [^workAndHealth] Le [simulateur](fbr:simulator) montre qui
      porte alors le risque.
      """
    ),
    GuidePage(
      .fields,
      "Domaines d’application",
      """
      Le FBR de l’emploi paie des étapes d’un même parcours. Chaque étape a sa preuve et son prix ; une
      étape payée plus loin dans le parcours engage davantage l’opérateur, et le fait attendre.

      ## Les niveaux de résultat
      - **Entrée en parcours** : la personne est éligible et accompagnée. Payée avec mesure, elle finance
      le démarrage ; payée trop cher, elle remplit des listes.
      - **Formation achevée**, puis **certification** par une épreuve indépendante.
      - **Insertion** : un emploi formel. Tous les programmes examinés la paient.
      - **Maintien en emploi** : trois, quatre, six ou douze mois selon les programmes.
      - **Revenu** : un seuil de gains cumulés, comme au Royaume-Uni, dans un délai de 456 jours prolongé
      de 182. [^earningsBritain]
      - **Auto-emploi** : une activité encore vivante après un délai.

      ## Qui est visé
      Le pilote visait les jeunes de 18 à 35 ans, hors emploi formel et hors formation depuis six mois,
      ou douze pour les diplômés. [^launchAge] Les groupes prioritaires nommés au séminaire sont les
      femmes, les personnes sans diplôme et les diplômés au chômage de longue durée. [^seminar]

      ## Ce qui existe à côté
      La région n’est pas vide : Idmaj, Taehil et Tahfiz de l’ANAPEC, Awrach, l’INDH. En 2018, sur
      102 773 insertions Idmaj, 64 354 étaient des contrats d’insertion et 2 482 des CDI : le type de
      contrat doit donc être une donnée, et le référentiel dire lesquels comptent. [^idmaj]
      La Banque mondiale a lancé en 2019, dans la région, un projet d’inclusion économique des jeunes
      avec un Espace Emploi Jeunes par province, soit huit. [^youthInclusion]
      Avant d’acheter un résultat, regardez sur la [carte](fbr:map) qui le produit déjà.
      """
    ),
    GuidePage(
      .parameters,
      "Les paramètres clés de conception",
      """
      Un programme tient en une douzaine de décisions. Les prendre ensemble, dans une salle, vaut mieux
      que de les découvrir une à une dans les litiges.

      ## La liste
      - **Qui** : groupes, bornes d’âge, mois hors emploi exigés.
      - **Quoi** : les [résultats](page:results), leur chaîne, les délais entre eux.
      - **Combien** : les [prix](page:prices), par province ou par groupe, et les primes d’équité.
      - **Jusqu’où** : plafond par participant, plafond de la convention.
      - **Quand** : période (mois ou trimestre), délais de vérification et de paiement.
      - **Avec quelle preuve** : pièces exigées, registre croisé, appel, visite.
      - **Combien on vérifie** : tout, une part, ou un échantillon calculé sur un niveau de confiance.
      - **Ce que coûte un écart** : les tranches et leurs quatre effets.
      - **Avec quel argent de départ** : avance, et rythme de son apurement.
      - **Ce qu’on garde** : retenue de garantie, rendue à la fin de la convention.
      - **Comment on conteste** : délai, et qui tranche.

      ## Ce qui les lie
      Un prix élevé sur une étape tardive avec une avance faible demande à l’opérateur une trésorerie
      qu’une petite association n’a pas. Une vérification de chaque dossier coûte cher et lasse ; un
      échantillon minuscule laisse tout passer. Déplacez un paramètre à la fois dans le
      [simulateur](fbr:simulator), et lisez qui perd.

      ## Ce qui n’a pas été publié
      Les prix du pilote marocain, ses règles d’avance, ses tolérances et la taille de ses échantillons
      ne sont pas publics. Tout ce que `fbr` propose là est un exemple à remplacer.
      """
    ),
  ]
}

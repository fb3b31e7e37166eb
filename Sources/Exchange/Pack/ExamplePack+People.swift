extension ExamplePack {
  static let reasons = """
    [[reason]]
    code = "INJOIGNABLE"
    label_fr = "Participant injoignable après trois appels"
    label_en = "Participant not reached after three calls"
    keep_bp = 0

    [[reason]]
    code = "PIECE-NON-CONFORME"
    label_fr = "Pièce non conforme"
    label_en = "Document not valid"
    keep_bp = 0

    [[reason]]
    code = "PIECE-INCOMPLETE"
    label_fr = "Pièce incomplète, résultat établi"
    label_en = "Document incomplete, result established"
    keep_bp = 8000

    [[reason]]
    code = "PRESENCE-PARTIELLE"
    label_fr = "Présence partielle à la formation"
    label_en = "Training attended in part"
    keep_bp = 5000

    [[reason]]
    code = "CONTRAT-COURT"
    label_fr = "Durée de contrat moindre que déclarée"
    label_en = "Contract shorter than declared"
    keep_bp = 6000

    [[reason]]
    code = "NON-CONFIRME"
    label_fr = "Résultat non confirmé par la personne ou l'employeur"
    label_en = "Result not confirmed by the person or the employer"
    keep_bp = 0

    [[reason]]
    code = "CNSS-ABSENTE"
    label_fr = "Déclaration CNSS absente ou insuffisante"
    label_en = "CNSS declaration missing or insufficient"
    keep_bp = 0

    [[reason]]
    code = "ERREUR-SAISIE"
    label_fr = "Erreur de saisie à corriger"
    label_en = "Typing error to correct"
    keep_bp = 0

    [[reason]]
    code = "FAIT-NOUVEAU"
    label_fr = "Élément nouveau apporté"
    label_en = "New evidence supplied"
    keep_bp = 10000

    [[reason]]
    code = "DECISION"
    label_fr = "Décision motivée du comité"
    label_en = "Reasoned decision of the committee"
    keep_bp = 0


    """

  static let persons = """
    # Personnes fictives : tous les noms sont inventés.

    [[person]]
    code = "coord1"
    name = "Coordinatrice Exemple (fictive)"
    actor = "REGION-EX"
    roles = ["coordinator"]

    [[person]]
    code = "coord2"
    name = "Coordinateur Exemple (fictif)"
    actor = "REGION-EX"
    roles = ["coordinator"]

    [[person]]
    code = "op1"
    name = "Opératrice Un (fictive)"
    actor = "OP-EX1"
    roles = ["operator"]

    [[person]]
    code = "op2"
    name = "Opérateur Deux (fictif)"
    actor = "OP-EX2"
    roles = ["operator"]

    [[person]]
    code = "verif1"
    name = "Vérificatrice Un (fictive)"
    actor = "VERIF-EX"
    roles = ["verifier"]

    [[person]]
    code = "verif2"
    name = "Vérificateur Deux (fictif)"
    actor = "VERIF-EX"
    roles = ["verifier"]

    [[person]]
    code = "valid1"
    name = "Validatrice Un (fictive)"
    actor = "REGION-EX"
    roles = ["validator"]

    [[person]]
    code = "valid2"
    name = "Validateur Deux (fictif)"
    actor = "REGION-EX"
    roles = ["validator"]

    [[person]]
    code = "payeur1"
    name = "Payeuse Exemple (fictive)"
    actor = "REGION-EX"
    roles = ["payer"]

    [[person]]
    code = "formateur1"
    name = "Formateur Exemple (fictif)"
    roles = ["trainer"]

    [[person]]
    code = "lecteur1"
    name = "Lectrice Exemple (fictive)"
    roles = ["viewer"]

    """
}

extension ExamplePack {
  static let prices = """
    # Montants inventés. Une variation par province et une par groupe ; deux années de validité.

    [[price]]
    result = "R1"
    amount_mad = "3000.00"
    from = 2026-01-01
    until = 2026-12-31
    method = "exemple"
    source = "exemple : montant inventé"

    [[price]]
    result = "R1"
    amount_mad = "3150.00"
    from = 2027-01-01
    until = 2027-12-31
    method = "exemple"
    source = "exemple : montant inventé"

    [[price]]
    result = "R1"
    province = "07.161"
    amount_mad = "3400.00"
    from = 2026-01-01
    until = 2027-12-31
    method = "exemple"
    source = "exemple : montant inventé, variation de province (Chichaoua)"

    [[price]]
    result = "R2"
    amount_mad = "5000.00"
    from = 2026-01-01
    until = 2026-12-31
    method = "exemple"
    source = "exemple : montant inventé"

    [[price]]
    result = "R2"
    amount_mad = "5250.00"
    from = 2027-01-01
    until = 2027-12-31
    method = "exemple"
    source = "exemple : montant inventé"

    [[price]]
    result = "R2"
    group = "CLD"
    amount_mad = "5800.00"
    from = 2026-01-01
    until = 2027-12-31
    method = "exemple"
    source = "exemple : montant inventé, variation de groupe (chômage de longue durée)"

    [[price]]
    result = "R3"
    amount_mad = "7000.00"
    from = 2026-01-01
    until = 2026-12-31
    method = "exemple"
    source = "exemple : montant inventé"

    [[price]]
    result = "R3"
    amount_mad = "7350.00"
    from = 2027-01-01
    until = 2027-12-31
    method = "exemple"
    source = "exemple : montant inventé"


    """

  static let mechanisms = """
    [[mechanism]]
    code = "M-DOC"
    label_fr = "Contrôle sur pièces"
    label_en = "Document review"
    label_ar = "مراقبة الوثائق"
    kind = "documentReview"
    coverage = "share"
    share_bp = 2000
    minimum = 10
    deadline_days = 30
    verify_days = 15
    evidence_seen = true
    checks = ["datesCompared", "attendanceCounted"]
      [[mechanism.band]]
      from_bp = 0
      to_bp = 500
      effect = "payDeclared"
      [[mechanism.band]]
      from_bp = 500
      to_bp = 3000
      effect = "extrapolate"
      [[mechanism.band]]
      from_bp = 3000
      to_bp = 10000
      effect = "verifyAll"

    [[mechanism]]
    code = "M-TEL"
    label_fr = "Enquête téléphonique"
    label_en = "Phone survey"
    label_ar = "بحث هاتفي"
    kind = "phoneSurvey"
    coverage = "confidence"
    confidence = 95
    margin_bp = 1000
    expected_bp = 5000
    minimum = 5
    deadline_days = 30
    bound_confidence_bp = 9750
    verify_days = 20
      [[mechanism.band]]
      from_bp = 0
      to_bp = 500
      effect = "payDeclared"
      [[mechanism.band]]
      from_bp = 500
      to_bp = 2000
      effect = "extrapolate"
      [[mechanism.band]]
      from_bp = 2000
      to_bp = 4000
      effect = "verifyAll"
      [[mechanism.band]]
      from_bp = 4000
      to_bp = 10000
      effect = "suspend"

    [[mechanism]]
    code = "M-CNSS"
    label_fr = "Croisement avec les déclarations CNSS"
    label_en = "Cross-check with CNSS declarations"
    label_ar = "المقارنة مع تصريحات الصندوق الوطني للضمان الاجتماعي"
    kind = "registerCrossCheck"
    coverage = "all"
    deadline_days = 30
    cnss_min_days = 13
    verify_days = 15

    [[mechanism]]
    code = "M-VIS"
    label_fr = "Visite sur place"
    label_en = "Site visit"
    label_ar = "زيارة ميدانية"
    kind = "siteVisit"
    coverage = "share"
    share_bp = 1000
    minimum = 5
    deadline_days = 30
    verify_days = 30
    checks = ["placeVisited", "personMet", "employerMet"]
      [[mechanism.band]]
      from_bp = 0
      to_bp = 1000
      effect = "payDeclared"
      [[mechanism.band]]
      from_bp = 1000
      to_bp = 10000
      effect = "verifyAll"


    """
}

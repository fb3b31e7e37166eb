/// The pack that a store has when none is given: an example, and marked as one everywhere.
///
/// No official Moroccan price list is public: every figure, person and organisation here is
/// invented.
public enum ExamplePack {
  /// The TOML text of the example.
  public static let toml = programme + groups + results + prices + mechanisms + reasons + persons

  static let programme = """
    # EXEMPLE. Chiffres, personnes et organismes inventés : aucun barème officiel n'est public.
    # Remplacez ce référentiel par celui de votre programme avant tout usage réel.

    [programme]
    code = "EXEMPLE"
    title = "EXEMPLE — Programme emploi FBR, Marrakech-Safi"
    example = true
    period = "quarter"
    min_age = 18
    max_age = 45
    min_months_out_of_work = 0
    ok_percent = 90
    watch_percent = 70
    counter_share_bp = 500

    [bonus]
    mode = "sum"
    cap_bp = 3000


    """

  static let groups = """
    [[group]]
    code = "F"
    label_fr = "Femmes"
    label_en = "Women"
    label_ar = "النساء"
    bonus_bp = 1000

    [[group]]
    code = "SD"
    label_fr = "Sans diplôme"
    label_en = "No diploma"
    label_ar = "بدون شهادة"
    bonus_bp = 1000

    [[group]]
    code = "CLD"
    label_fr = "Chômage de longue durée"
    label_en = "Long-term unemployed"
    label_ar = "البطالة طويلة الأمد"
    bonus_bp = 1500

    [[group]]
    code = "RUR"
    label_fr = "Milieu rural"
    label_en = "Rural"
    label_ar = "الوسط القروي"
    bonus_bp = 500

    [[group]]
    code = "HAN"
    label_fr = "Situation de handicap"
    label_en = "People with disabilities"
    label_ar = "وضعية إعاقة"
    bonus_bp = 2000


    """

  static let results = """
    [[result]]
    code = "R1"
    label_fr = "Formation achevée"
    label_en = "Training completed"
    label_ar = "إتمام التكوين"
    level = "training"
    mechanism = "M-DOC"
    evidence = ["attestation", "presence"]

    [[result]]
    code = "R2"
    label_fr = "Insertion en emploi formel"
    label_en = "Formal job placement"
    label_ar = "الإدماج في شغل مهيكل"
    level = "placement"
    predecessor = "R1"
    waiting_months = 0
    mechanism = "M-TEL"
    evidence = ["contrat", "cnss"]
    contract_types = ["CDI", "CDD"]

    [[result]]
    code = "R3"
    label_fr = "Maintien en emploi 6 mois"
    label_en = "Kept in work 6 months"
    label_ar = "الاستمرار في الشغل 6 أشهر"
    level = "jobRetention"
    predecessor = "R2"
    waiting_months = 6
    cnss_months = 6
    mechanism = "M-CNSS"
    evidence = ["cnss"]
    contract_types = ["CDI", "CDD"]


    """
}

import Domain

extension SimulatorPhrases.Sources {
  static let arabic = SimulatorPhrases.Sources(
    scenarios: "سين.",
    programme: "المرجع الساري",
    named: { named in
      switch named {
      case .pilotMorocco: "برنامج التشغيل FBR، المغرب (2020–22)"
      case .empleandoFuturo: "Empleando Futuro، كولومبيا (2017–18)"
      case .caliProgresa: "Cali Progresa، كولومبيا (حوالي 2019–20)"
      case .workProgramme: "Work Programme، المملكة المتحدة (2011–)"
      case .workAndHealth: "Work and Health، المملكة المتحدة (2017–)"
      case .proyecta: "Proyectá tu Futuro، بوينس آيرس (2018–21)"
      case .financeForJobs: "Finance for Jobs، فلسطين (2019–)"
      case .dduGky: "DDU-GKY، الهند (2014–)"
      }
    },
    taken: { named in
      switch named {
      case .pilotMorocco:
        "المأخوذ: 40 % من المكونين أدمجوا، و19 % استمروا ستة أشهر؛ والأسعار غير منشورة. "
          + "CIES 2025, convention2.allacademic.com"
      case .empleandoFuturo:
        "المأخوذ: النصف عند الإدماج، والنصف بعد ثلاثة أشهر، وعشر إضافي بعد ستة؛ 79 من 100 ثم 55. sibs.co"
      case .caliProgresa:
        "المأخوذ: 40 % من الأداء بعد ستة أشهر؛ وتوزيع الباقي غير منشور. maspxr.com"
      case .workProgramme:
        "المأخوذ: 400 و1 200 و2 210 جنيهات من 3 810 (18–24 سنة). publications.parliament.uk"
      case .workAndHealth: "المأخوذ: 30 % مصاريف، و70 % عند النتيجة. gov.uk، الفصل 13"
      case .proyecta:
        "المأخوذ: 894 مكونا، و325 مدمجا، و226 بعد أربعة أشهر، و115 بعد اثني عشر. lanacion.com.ar"
      case .financeForJobs:
        "المأخوذ: 460 مسجلا، و350 مكونا، و60 في شغل سنة 2021. golab (INDIGO-POJ-0058)"
      case .dduGky: "المأخوذ: شرط 70 % من المدمجين. ddugkysop.in"
      }
    },
    project: { "المشروع \($0)" },
    projectTaken:
      "المأخوذ من المشروع: التحويلات المصادق عليها، والآجال الوسيطة، والأسعار، والفارق، وشروط الاتفاقية.",
    programmeTaken:
      "المأخوذ: النتائج والأسعار والمكافآت والتحقق؛ ونسب التجربة المغربية (40 %، 19 %).",
    sourced: "◆ من المصدر",
    assumed: "○ فرضية"
  )
}

extension SimulatorPhrases.Steps {
  static let arabic = SimulatorPhrases.Steps(
    title: { "الحساب · \($0)" },
    people: { "مستفيدون، منهم \($0) لهم مكافأة \($1)" },
    central:
      "الحالة المركزية: تقرب التحويلات إلى الأقرب على تراكم الأفواج، والمرفوضات داخل كل طبقة.",
    prices: { "سعر \($0)؛ \($1) مع المكافأة" },
    fixed: "يؤدى عند الالتحاق: الحصة الثابتة مما قد يدره مسار كامل",
    bonus: { "مكافأة الفئة، لـ\($0) من المستفيدين (\($1))" },
    cap: "على الأكثر لكل مستفيد؛ ويخفض التصريح إلى ما بقي منه",
    ceiling: { "سقف الاتفاقية؛ \($0) تبقى فوقه ولا تؤدى" },
    population: { "تصريحات \($0)، \($1)" },
    sample: { "مفحوصة من أصل \($0)؛ \($1) مرفوضة" },
    wholeSample: "كلها مفحوصة: لا سحب ولا شريحة",
    gap: { "الفارق: \($0) غير مؤكدة من أصل \($1)" },
    band: { "الشريحة: \($0)" },
    bound: { "الحد الأدنى L لنسبة الخطأ، \($0)" },
    deduction: { "خصم: L × \($0) معفاة، أي \($1)" },
    line: { "في الكشف: \($0) (\($1))" },
    threshold: { "تحت عتبة \($0) من الهدف: غير مؤدى (قاعدة المحاكاة وحدها)" },
    statement: { "الإجمالي ناقص خصوم كشف \($0)" },
    holdback: { "الاقتطاع الضامن، \($0)" },
    recovery: { "استرجاع التسبيق، \($0) على الأكثر مما بقي منه" },
    net: { "الصافي، يؤدى في \($0)" },
    held: "اقتطاعات ترجع بعد نهاية الاتفاقية",
    advanceLeft: "تسبيق غير مسترجع، يرجع إلى المؤدي (فرضية المحاكاة)",
    cost: { "مصروف المنفذ: \($0) لكل مستفيد، من الالتحاق إلى شهر الإدماج" },
    margin: "الهامش: ما على المؤدي ناقص ما يصرفه المنفذ",
    breakEven: "أدنى نسبة إدماج بدون خسارة، والباقي على حاله",
    draws: { "سحوبات، البذرة \($1): \($0) بين العشر والتسعة أعشار" }
  )
}

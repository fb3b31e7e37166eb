import Foundation
import Screens

/// The pages and cases that a region wrote for itself: Markdown files in
/// `$XDG_CONFIG_HOME/fbr/guide`, and in its folder `cases`.
enum GuideFolder {
  /// As many files as a contents list can show, and as many bytes of each as a person would read.
  private static let most = (files: 200, bytes: 1 << 20)

  /// Every page, in the order of their names. A file that cannot be read, or is too long, is left
  /// out: the guide is there without it.
  static var pages: [OwnGuidePage] {
    let folder = Paths.guide
    return read(folder, isCase: false) + read(folder + "/cases", isCase: true)
  }

  private static func read(_ folder: String, isCase: Bool) -> [OwnGuidePage] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().prefix(most.files).compactMap { name in
      guard let data = FileManager.default.contents(atPath: folder + "/" + name),
        data.count <= most.bytes
      else { return nil }
      let text = String(decoding: data, as: UTF8.self)
      return OwnGuidePage(name: String(name.dropLast(3)), text: text, isCase: isCase)
    }
  }
}

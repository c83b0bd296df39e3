import UnitModel

/// What is wrong with a unit's folder itself, whatever stands in its texts.
enum FolderFindings {
  static func of(_ folder: UnitFolder) -> [Finding] {
    var findings: [Finding] = []
    func report(_ id: String, _ message: String, path: String = "unit.md", help: String) {
      let diagnostic = Diagnostic(id, .error, message, at: SourceSpan(start: 0, end: 0), help: help)
      findings.append(Finding(diagnostic, in: SourceFile(path: "units/\(folder.slug)/\(path)", bytes: [])))
    }
    if folder.isLink {
      report("file-refused", "the folder '\(folder.slug)' is a symbolic link", help: "put the folder itself below units/")
      return findings
    }
    if folder.texts.first?.path != "unit.md" {
      report(
        "unit-missing", "the folder '\(folder.slug)' has no unit.md",
        help: "write units/\(folder.slug)/unit.md ('waymark new unit \(folder.slug)' makes one), or remove the folder")
    }
    for path in folder.refused {
      report(
        "file-refused", "the file '\(path)' cannot be used", path: path,
        help: "use plain files, no links, with names of ASCII letters, digits, '-', '_' and '.'")
    }
    if UnitFolder.belongsToSite(folder.slug) {
      report(
        "file-refused", "the folder name '\(folder.slug)' cannot be used", help: "choose another: the site keeps its own files under that name")
    }
    if !UnitFolder.isSafe(folder.slug) {
      report(
        "file-refused", "the folder name '\(folder.slug)' cannot be used", help: "use ASCII letters, digits and '-', such as emergency-abroad")
    }
    return findings
  }
}

import UnitModel

/// What is wrong with a unit's folder itself, whatever stands in its texts.
enum FolderFindings {
  static func of(_ folder: UnitFolder) -> [Finding] {
    var findings: [Finding] = []
    func report(_ rule: BuildRule, _ message: String, path: String = "unit.md", help: String) {
      let diagnostic = Diagnostic(rule, .error, message, at: SourceSpan(start: 0, end: 0), help: help)
      findings.append(Finding(diagnostic, in: SourceFile(path: path.isEmpty ? "units/\(folder.slug)" : "units/\(folder.slug)/\(path)", bytes: [])))
    }
    if folder.isLink {
      report(.fileRefused, "the folder '\(folder.slug)' is a symbolic link", help: "put the folder itself below units/")
      return findings
    }
    if !folder.isReadable {
      report(
        .fileRefused, "the folder '\(folder.slug)' may not be read", path: "",
        help: "give yourself the right to read it, such as with 'chmod u+rx units/\(folder.slug)'")
      return findings
    }
    if folder.texts.first?.path != "unit.md", !folder.refused.contains(where: { $0.path == "unit.md" }) {
      report(
        .unitMissing, "the folder '\(folder.slug)' has no unit.md",
        help: "write units/\(folder.slug)/unit.md ('waymark new unit \(folder.slug)' makes one), or remove the folder")
    }
    for file in folder.refused { report(.fileRefused, file.message.text, path: file.path, help: file.message.help) }
    if UnitFolder.belongsToSite(folder.slug) {
      report(
        .fileRefused, "the folder name '\(folder.slug)' cannot be used", help: "choose another: the site keeps its own files under that name")
    }
    if !UnitFolder.isSafe(folder.slug) {
      report(
        .fileRefused, "the folder name '\(folder.slug)' cannot be used", help: "use ASCII letters, digits and '-', such as emergency-abroad")
    }
    return findings
  }
}

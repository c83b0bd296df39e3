/// Licences by their SPDX identifiers.
public enum Licence {
  /// What people call it: `CC BY 4.0` for `CC-BY-4.0`.
  public static func name(of identifier: String) -> String {
    guard let parts = creativeCommons(identifier) else { return identifier }
    return parts.rights == "zero" ? "CC0 \(parts.version)" : "CC \(parts.rights.uppercased()) \(parts.version)"
  }

  /// Where its text is.
  public static func address(of identifier: String) -> String {
    guard let parts = creativeCommons(identifier) else { return "https://spdx.org/licenses/\(identifier.filter { $0 != "/" }).html" }
    let folder = parts.rights == "zero" ? "publicdomain" : "licenses"
    return "https://creativecommons.org/\(folder)/\(parts.rights)/\(parts.version)/"
  }

  private static func creativeCommons(_ identifier: String) -> (rights: String, version: String)? {
    let parts = identifier.lowercased().split(separator: "-")
    guard let version = parts.last, parts.count >= 2, version.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) else { return nil }
    if parts[0] == "cc0" { return ("zero", String(version)) }
    guard parts[0] == "cc", parts.count >= 3, parts[1...].dropLast().allSatisfy({ ["by", "nc", "sa", "nd"].contains($0) }) else { return nil }
    return (parts[1...].dropLast().joined(separator: "-"), String(version))
  }
}

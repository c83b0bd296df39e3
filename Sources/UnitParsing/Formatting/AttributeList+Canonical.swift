import UnitModel

extension AttributeList {
  /// The list as `waymark fmt` writes it: the id first, one blank between attributes, quotes only where a value needs them.
  func canonical(id newID: String? = nil) -> String {
    var parts: [String] = []
    if let id = newID ?? id?.value { parts.append("#\(id)") }
    for entry in entries {
      guard let value = entry.value else {
        parts.append(entry.name)
        continue
      }
      let quote = value.contains("\"") ? "'" : "\""
      parts.append(Self.needsNoQuotes(value) ? "\(entry.name)=\(value)" : "\(entry.name)=\(quote)\(value)\(quote)")
    }
    return parts.isEmpty ? "" : "{\(parts.joined(separator: " "))}"
  }

  private static func needsNoQuotes(_ value: String) -> Bool {
    !value.isEmpty && value.utf8.allSatisfy { Identifier.allows($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether both hold the same, wherever they stand.
  func hasSameContent(as other: AttributeList, id: String?) -> Bool {
    self.id?.value ?? id == other.id?.value && entries.count == other.entries.count
      && zip(entries, other.entries).allSatisfy { $0.name == $1.name && $0.value == $1.value }
  }
}

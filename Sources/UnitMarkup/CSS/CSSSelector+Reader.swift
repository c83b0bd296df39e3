extension CSSSelector {
  /// Reads one complex selector.
  struct Reader {
    let text: [Character]
    var index = 0

    init(text: [Character]) { self.text = text }

    mutating func read() -> CSSSelector? {
      var selector = CSSSelector()
      var combinator: Character = " "
      skipBlanks()
      while index < text.count {
        if ">+~".contains(text[index]) {
          combinator = text[index]
          index += 1
          skipBlanks()
          continue
        }
        var compound = Compound(combinator: combinator)
        let start = index
        while index < text.count, !text[index].isWhitespace, !">+~".contains(text[index]) {
          guard readPart(into: &compound, &selector) else { return nil }
        }
        if index == start { return nil }
        selector.compounds.append(compound)
        combinator = " "
        skipBlanks()
      }
      return selector.compounds.isEmpty ? nil : selector
    }

    private mutating func readPart(into compound: inout Compound, _ selector: inout CSSSelector) -> Bool {
      switch text[index] {
      case "*":
        index += 1
        return true
      case "#":
        index += 1
        guard let name = identifier() else { return false }
        compound.parts.append(.id(Array(name.utf8)))
        selector.specificity.ids += 1
      case ".":
        index += 1
        guard let name = identifier() else { return false }
        compound.parts.append(.className(Array(name.utf8)))
        selector.specificity.classes += 1
      case "[":
        guard let part = attribute() else { return false }
        compound.parts.append(part)
        selector.specificity.classes += 1
      case ":": return readPseudo(into: &compound, &selector)
      default:
        guard let name = identifier() else { return false }
        compound.parts.append(.element(MarkupName(name.utf8)))
        selector.specificity.elements += 1
      }
      return true
    }

    private mutating func readPseudo(into compound: inout Compound, _ selector: inout CSSSelector) -> Bool {
      index += 1
      let isElement = index < text.count && text[index] == ":"
      if isElement { index += 1 }
      guard let name = identifier()?.lowercased() else { return false }
      let argument = argument()
      if isElement || ["before", "after", "first-line", "first-letter"].contains(name) {
        selector.pseudoElement = name
        selector.specificity.elements += 1
        return true
      }
      let inner = argument.map { CSSParser.split($0, at: ",").compactMap(CSSSelector.init) } ?? []
      if name != "where" {
        if ["is", "not", "has", "matches"].contains(name) {
          inner.map(\.specificity).max().map { selector.specificity.add($0) }
        } else {
          selector.specificity.classes += 1
        }
      }
      if let part = Self.structural(name) ?? functional(name, argument, inner) {
        compound.parts.append(part)
      } else if !Self.holdsAlways.contains(name) {
        selector.states.append(name)
      }
      if ["is", "where", "matches"].contains(name), !inner.isEmpty, inner.allSatisfy({ !$0.states.isEmpty }) {
        selector.states += inner.flatMap(\.states)
      }
      return true
    }

    /// Pseudo-classes that a page nobody touches fulfils, as far as can be told.
    private static let holdsAlways: Set<String> = ["enabled", "defined", "optional", "read-write", "scope"]

    private static func structural(_ name: String) -> Part? {
      switch name {
      case "root": .root
      case "first-child": .firstChild
      case "last-child": .lastChild
      case "only-child": .onlyChild
      case "first-of-type": .firstOfType
      case "last-of-type": .lastOfType
      case "empty": .empty
      case "link", "any-link": .attribute("href", .exists, "", ignoresCase: false)
      case "disabled": .attribute("disabled", .exists, "", ignoresCase: false)
      case "checked": .attribute("checked", .exists, "", ignoresCase: false)
      case "required": .attribute("required", .exists, "", ignoresCase: false)
      case "host", "visited", "target", "lang", "dir": .never
      default: nil
      }
    }

    private func functional(_ name: String, _ argument: String?, _ inner: [CSSSelector]) -> Part? {
      switch name {
      case "is", "where", "matches", "-webkit-any", "-moz-any": .matches(inner)
      case "not": .not(inner)
      case "has": .has(inner)
      case "nth-child", "nth-last-child": nth(argument ?? "", isFromEnd: name == "nth-last-child")
      default: nil
      }
    }

    private func nth(_ argument: String, isFromEnd: Bool) -> Part {
      let text = argument.lowercased().filter { !$0.isWhitespace }
      if text == "odd" { return .nthChild(step: 2, offset: 1, isFromEnd: isFromEnd) }
      if text == "even" { return .nthChild(step: 2, offset: 0, isFromEnd: isFromEnd) }
      guard let letter = text.firstIndex(of: "n") else { return Int(text).map { .nthChild(step: 0, offset: $0, isFromEnd: isFromEnd) } ?? .never }
      let factor = text[..<letter]
      let rest = text[text.index(after: letter)...]
      let step = factor.isEmpty || factor == "+" ? 1 : factor == "-" ? -1 : Int(factor)
      guard let step, let offset = rest.isEmpty ? 0 : Int(rest) else { return .never }
      return .nthChild(step: step, offset: offset, isFromEnd: isFromEnd)
    }

    private mutating func attribute() -> Part? {
      index += 1
      skipBlanks()
      guard let name = identifier() else { return nil }
      skipBlanks()
      guard index < text.count else { return nil }
      if text[index] == "]" {
        index += 1
        return .attribute(MarkupName(name.utf8), .exists, "", ignoresCase: false)
      }
      let tests: [Character: AttributeTest] = ["~": .word, "|": .prefixOrDash, "^": .prefix, "$": .suffix, "*": .contains]
      var test = AttributeTest.equals
      if let other = tests[text[index]] {
        test = other
        index += 1
      }
      guard index < text.count, text[index] == "=" else { return nil }
      index += 1
      skipBlanks()
      guard let value = string() ?? identifier() else { return nil }
      skipBlanks()
      var ignoresCase = name.lowercased() == "type"
      if index < text.count, text[index] == "i" || text[index] == "I" {
        ignoresCase = true
        index += 1
        skipBlanks()
      }
      guard index < text.count, text[index] == "]" else { return nil }
      index += 1
      return .attribute(MarkupName(name.utf8), test, value, ignoresCase: ignoresCase)
    }

    private mutating func string() -> String? {
      guard index < text.count, text[index] == "\"" || text[index] == "'" else { return nil }
      let quote = text[index]
      index += 1
      var value = ""
      while index < text.count, text[index] != quote {
        value.append(text[index])
        index += 1
      }
      index += 1
      return value
    }

    private mutating func identifier() -> String? {
      let start = index
      var name = ""
      while index < text.count {
        let character = text[index]
        if character == "\\", index + 1 < text.count {
          name.append(text[index + 1])
          index += 2
        } else if character.isLetter || character.isNumber || character == "-" || character == "_" || !character.isASCII {
          name.append(character)
          index += 1
        } else {
          break
        }
      }
      return index > start ? name : nil
    }

    /// The text in parentheses that follows a function's name.
    private mutating func argument() -> String? {
      guard index < text.count, text[index] == "(" else { return nil }
      index += 1
      var depth = 1
      var argument = ""
      while index < text.count {
        if text[index] == "(" { depth += 1 } else if text[index] == ")" { depth -= 1 }
        index += 1
        if depth == 0 { break }
        argument.append(text[index - 1])
      }
      return argument
    }

    private mutating func skipBlanks() {
      while index < text.count, text[index].isWhitespace { index += 1 }
    }
  }
}

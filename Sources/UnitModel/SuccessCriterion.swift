/// A success criterion of WCAG 2.2.
public struct SuccessCriterion: Sendable {
  public enum Level: String, Sendable {
    case a = "A"
    case aa = "AA"
    case aaa = "AAA"
  }

  /// Such as `1.4.3`.
  public let number: String
  /// W3C's short name.
  public let handle: String
  public let level: Level
  /// Clause of EN 301 549 V3.2.1, which takes levels A and AA of WCAG 2.1; nil for the others.
  public let clause: String?

  /// The criterion with a number; nil when the checklist refers to no such criterion.
  public init?(_ number: String) {
    guard let (handle, level) = Self.criteria[number] else { return nil }
    self.number = number
    self.handle = handle
    self.level = level
    let isNewIn22 = ["2.4.11", "2.4.12", "2.4.13", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8", "3.3.9"].contains(number)
    clause = level == .aaa || isNewIn22 ? nil : "9.\(number)"
  }

  /// W3C, Web Content Accessibility Guidelines 2.2, 5 October 2023.
  private static let criteria: [String: (String, Level)] = [
    "1.1.1": ("Non-text Content", .a),
    "1.2.1": ("Audio-only and Video-only (Prerecorded)", .a), "1.2.2": ("Captions (Prerecorded)", .a),
    "1.2.3": ("Audio Description or Media Alternative (Prerecorded)", .a), "1.2.4": ("Captions (Live)", .aa),
    "1.2.5": ("Audio Description (Prerecorded)", .aa),
    "1.3.1": ("Info and Relationships", .a), "1.3.2": ("Meaningful Sequence", .a), "1.3.3": ("Sensory Characteristics", .a),
    "1.3.4": ("Orientation", .aa), "1.3.5": ("Identify Input Purpose", .aa),
    "1.4.1": ("Use of Color", .a), "1.4.2": ("Audio Control", .a), "1.4.3": ("Contrast (Minimum)", .aa), "1.4.4": ("Resize Text", .aa),
    "1.4.5": ("Images of Text", .aa), "1.4.8": ("Visual Presentation", .aaa), "1.4.10": ("Reflow", .aa),
    "1.4.11": ("Non-text Contrast", .aa), "1.4.12": ("Text Spacing", .aa), "1.4.13": ("Content on Hover or Focus", .aa),
    "2.1.1": ("Keyboard", .a), "2.1.2": ("No Keyboard Trap", .a), "2.1.4": ("Character Key Shortcuts", .a),
    "2.2.1": ("Timing Adjustable", .a), "2.2.2": ("Pause, Stop, Hide", .a),
    "2.2.4": ("Interruptions", .aaa), "2.3.1": ("Three Flashes or Below Threshold", .a),
    "2.3.3": ("Animation from Interactions", .aaa),
    "2.4.1": ("Bypass Blocks", .a), "2.4.2": ("Page Titled", .a), "2.4.3": ("Focus Order", .a), "2.4.4": ("Link Purpose (In Context)", .a),
    "2.4.5": ("Multiple Ways", .aa), "2.4.6": ("Headings and Labels", .aa), "2.4.7": ("Focus Visible", .aa),
    "2.4.9": ("Link Purpose (Link Only)", .aaa), "2.4.10": ("Section Headings", .aaa), "2.4.11": ("Focus Not Obscured (Minimum)", .aa),
    "2.4.13": ("Focus Appearance", .aaa),
    "2.5.1": ("Pointer Gestures", .a), "2.5.2": ("Pointer Cancellation", .a), "2.5.3": ("Label in Name", .a), "2.5.4": ("Motion Actuation", .a),
    "2.5.7": ("Dragging Movements", .aa), "2.5.8": ("Target Size (Minimum)", .aa),
    "3.1.1": ("Language of Page", .a), "3.1.2": ("Language of Parts", .aa), "3.1.3": ("Unusual Words", .aaa), "3.1.4": ("Abbreviations", .aaa),
    "3.1.5": ("Reading Level", .aaa),
    "3.2.1": ("On Focus", .a), "3.2.2": ("On Input", .a), "3.2.3": ("Consistent Navigation", .aa), "3.2.4": ("Consistent Identification", .aa),
    "3.2.5": ("Change on Request", .aaa), "3.2.6": ("Consistent Help", .a),
    "3.3.1": ("Error Identification", .a), "3.3.2": ("Labels or Instructions", .a), "3.3.3": ("Error Suggestion", .aa),
    "3.3.4": ("Error Prevention (Legal, Financial, Data)", .aa), "3.3.7": ("Redundant Entry", .a),
    "3.3.8": ("Accessible Authentication (Minimum)", .aa),
    "4.1.2": ("Name, Role, Value", .a), "4.1.3": ("Status Messages", .aa),
  ]
}

extension SuccessCriterion {
  /// Its address in WCAG 2.2.
  public var address: String {
    let words = handle.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return "https://www.w3.org/TR/WCAG22/#" + words.joined(separator: "-")
  }

  /// Levels A and AA, in the order of their numbers.
  public static let levelsAAndAA: [SuccessCriterion] = criteria.keys.compactMap(SuccessCriterion.init).filter { $0.level != .aaa }
    .sorted { left, right in left.order.lexicographicallyPrecedes(right.order) }

  private var order: [Int] { number.split(separator: ".").compactMap { Int($0) } }
}

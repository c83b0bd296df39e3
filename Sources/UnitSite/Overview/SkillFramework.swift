/// The European frameworks that outcomes are mapped to. Names of competences are those of the frameworks' publications by
/// the Joint Research Centre of the European Commission, in English there.
enum SkillFramework: String, CaseIterable {
  case lifecomp, greencomp, entrecomp, digcomp, esco

  /// Reads `lifecomp:P1` or an ESCO address.
  static func read(_ map: String) -> (framework: SkillFramework, code: String)? {
    if map.hasPrefix("http://data.europa.eu/esco/") { return (.esco, map) }
    guard let colon = map.firstIndex(of: ":"), let framework = SkillFramework(rawValue: map[..<colon].lowercased()), framework != .esco else {
      return nil
    }
    return (framework, String(map[map.index(after: colon)...]))
  }

  var name: String {
    switch self {
    case .lifecomp: "LifeComp"
    case .greencomp: "GreenComp"
    case .entrecomp: "EntreComp"
    case .digcomp: "DigComp"
    case .esco: "ESCO"
    }
  }

  /// Where the framework is published.
  var address: String {
    switch self {
    case .lifecomp: "https://joint-research-centre.ec.europa.eu/lifecomp_en"
    case .greencomp: "https://joint-research-centre.ec.europa.eu/greencomp-european-sustainability-competence-framework_en"
    case .entrecomp: "https://joint-research-centre.ec.europa.eu/entrecomp-entrepreneurship-competence-framework_en"
    case .digcomp: "https://joint-research-centre.ec.europa.eu/digcomp_en"
    case .esco: "https://esco.ec.europa.eu/"
    }
  }

  /// What those who use the framework have to say, in the words it asks for; empty where it asks for none.
  var attribution: String { self == .esco ? "This service uses the ESCO classification of the European Commission." : "" }

  /// `P1 Self-regulation`, or the code alone where it is not known; of an ESCO address its last part.
  func label(_ code: String) -> String {
    if self == .esco { return code.split(separator: "/").suffix(2).joined(separator: " ") }
    return competences[code].map { "\(code) \($0)" } ?? code
  }

  private var competences: [String: String] {
    switch self {
    case .lifecomp:
      [
        "P1": "Self-regulation", "P2": "Flexibility", "P3": "Wellbeing", "S1": "Empathy", "S2": "Communication", "S3": "Collaboration",
        "L1": "Growth mindset", "L2": "Critical thinking", "L3": "Managing learning",
      ]
    case .greencomp:
      [
        "1.1": "Valuing sustainability", "1.2": "Supporting fairness", "1.3": "Promoting nature", "2.1": "Systems thinking",
        "2.2": "Critical thinking", "2.3": "Problem framing", "3.1": "Futures literacy", "3.2": "Adaptability", "3.3": "Exploratory thinking",
        "4.1": "Political agency", "4.2": "Collective action", "4.3": "Individual initiative",
      ]
    case .entrecomp:
      [
        "1.1": "Spotting opportunities", "1.2": "Creativity", "1.3": "Vision", "1.4": "Valuing ideas", "1.5": "Ethical and sustainable thinking",
        "2.1": "Self-awareness and self-efficacy", "2.2": "Motivation and perseverance", "2.3": "Mobilising resources",
        "2.4": "Financial and economic literacy", "2.5": "Mobilising others", "3.1": "Taking the initiative", "3.2": "Planning and management",
        "3.3": "Coping with uncertainty, ambiguity and risk", "3.4": "Working with others", "3.5": "Learning through experience",
      ]
    case .digcomp:
      [
        "1.1": "Browsing, searching and filtering data, information and digital content",
        "1.2": "Evaluating data, information and digital content", "1.3": "Managing data, information and digital content",
        "2.1": "Interacting through digital technologies", "2.2": "Sharing through digital technologies",
        "2.3": "Engaging in citizenship through digital technologies", "2.4": "Collaborating through digital technologies", "2.5": "Netiquette",
        "2.6": "Managing digital identity", "3.1": "Developing digital content", "3.2": "Integrating and re-elaborating digital content",
        "3.3": "Copyright and licences", "3.4": "Programming", "4.1": "Protecting devices", "4.2": "Protecting personal data and privacy",
        "4.3": "Protecting health and well-being", "4.4": "Protecting the environment", "5.1": "Solving technical problems",
        "5.2": "Identifying needs and technological responses", "5.3": "Creatively using digital technologies",
        "5.4": "Identifying digital competence gaps",
      ]
    case .esco: [:]
    }
  }
}

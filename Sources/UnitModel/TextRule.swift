/// What reading a unit's text can find: its encoding and size, containers, attributes and activities.
public enum TextRule: String, FindingRule {
  case activityIDMissing = "activity-id-missing"
  case activitySyntax = "activity-syntax"
  case attributeDuplicate = "attribute-duplicate"
  case attributeSyntax = "attribute-syntax"
  case attributeUnknown = "attribute-unknown"
  case attributeValue = "attribute-value"
  case containerMisplaced = "container-misplaced"
  case containerNotClosed = "container-not-closed"
  case containerNotOpen = "container-not-open"
  case containerSyntax = "container-syntax"
  case containerUnknown = "container-unknown"
  case frontMatterMissing = "front-matter-missing"
  case gapSyntax = "gap-syntax"
  case identifier
  case identifierReserved = "identifier-reserved"
  case outcomeDuplicate = "outcome-duplicate"
  case scenarioDeadEnd = "scenario-dead-end"
  case scenarioUnreachable = "scenario-unreachable"
  case sourceEncoding = "source-encoding"
  case sourceLineTooLong = "source-line-too-long"
  case sourceTooComplex = "source-too-complex"
  case sourceTooDeep = "source-too-deep"
  case sourceTooLarge = "source-too-large"
  case sourceTooManyColumns = "source-too-many-columns"

  public var meaning: String {
    switch self {
    case .activityIDMissing:
      """
      An activity has no id, and results are stored under it. Write a short word that never changes behind the name: `:::choice{#call}`; \
      `waymark fmt` writes one for you.
      """
    case .activitySyntax:
      """
      The text inside an activity is not what this kind of activity is made of. The help says what the kind needs; `waymark new unit` \
      and the pages on activities have examples.
      """
    case .attributeDuplicate: "One thing has the same attribute, or an id, twice. Keep one, in one pair of braces."
    case .attributeSyntax: "Attributes in braces cannot be read. Write them as `{#id name=value other=\"several words\"}`."
    case .attributeUnknown: "There is no such attribute here. The help names the nearest one that there is."
    case .attributeValue: "The attribute is known, but not with this value. The help says what it takes."
    case .containerMisplaced:
      "A container stands where it means nothing, such as a scene outside of a scenario. Move it into the container it belongs to."
    case .containerNotClosed:
      """
      A container that begins with `:::name` has no `:::` behind its text. Close it on a line of its own; the fence of an outer \
      container has more colons than those inside.
      """
    case .containerNotOpen: "A line of `:::` closes nothing. Remove it, or open a container above it."
    case .containerSyntax:
      "The text inside a container is not what it needs, such as a table in a glossary or a list in steps. The help says what to write."
    case .containerUnknown: "There is no container of this name. The help names the nearest one that there is."
    case .frontMatterMissing:
      "The text does not begin with front matter, which tells title and language. Begin the file with `---`, `title: …`, `lang: …` and `---`."
    case .gapSyntax: "A gap that begins with `[[` is not closed. Write the answer between double brackets: `[[answer]]`."
    case .identifier:
      """
      An id has a character that not every address and platform takes, or too many. Use letters from a to z, digits and hyphens, and \
      begin with a letter.
      """
    case .identifierReserved: "The page uses this id itself, so a link to it would lead elsewhere. Choose another word."
    case .outcomeDuplicate: "Two learning outcomes have the same id, so activities cannot tell which one they assess. Give each its own."
    case .scenarioDeadEnd: "The story stops where no ending is marked, or no ending can be reached. Mark the scene with `ending`, or add a way on."
    case .scenarioUnreachable: "No way leads to a scene, so nobody sees it. Link to it from another scene, or take it out."
    case .sourceEncoding: "The file has bytes that are no UTF-8 text, so letters would be lost. Save it as UTF-8 in the editor."
    case .sourceLineTooLong: "A line is longer than any text needs, and reading it would take too long. Break it into paragraphs."
    case .sourceTooComplex:
      "A paragraph has more characters of markup than any text needs, and reading it would take too long. Put blank lines between its parts."
    case .sourceTooDeep: "Lists, quotes or containers lie deeper in one another than a reader can follow. Write them with fewer levels."
    case .sourceTooLarge: "The text is larger than a unit may be. Split it into several units."
    case .sourceTooManyColumns: "A table has more columns than any page can show. Split it, or turn its rows into columns."
    }
  }
}

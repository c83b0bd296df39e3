public import UnitModel

/// What reading YAML can find: front matter, `waymark.yml`, phrases.
public enum YAMLRule: String, FindingRule {
  case alias = "yaml-alias"
  case duplicateKey = "yaml-duplicate-key"
  case key = "yaml-key"
  case missingKey = "yaml-missing-key"
  case severalDocuments = "yaml-several-documents"
  case syntax = "yaml-syntax"
  case tag = "yaml-tag"
  case tooDeep = "yaml-too-deep"
  case tooLarge = "yaml-too-large"
  case type = "yaml-type"
  case unknownKey = "yaml-unknown-key"
  case unknownValue = "yaml-unknown-value"

  public var meaning: String {
    switch self {
    case .alias:
      """
      `&name` and `*name` are not read, so that no file means more than one sees. Write the value out, or put it in quotes when a sign \
      is part of it.
      """
    case .duplicateKey: "A key is there twice, and only one of the values could count. Keep one."
    case .key: "A key is not a single word. Write `key: value`."
    case .missingKey: "A key that is needed is missing. The help says what to write."
    case .severalDocuments: "A second document begins, which nobody would read. Keep one, without `---` inside it."
    case .syntax: "The YAML cannot be read. Mostly a colon inside a value needs quotes around the value, or the indentation is not even."
    case .tag: "A tag such as `!name` is not read. Leave it out, or put the value in quotes when the sign is part of it."
    case .tooDeep: "Values lie deeper in one another than anything here needs. Write them with fewer levels."
    case .tooLarge: "The front matter or file is larger than settings need. Keep text in the body of the unit."
    case .type: "A value is not of the kind that its key takes, such as a date, a number, a list or one line of text. The help says what to write."
    case .unknownKey: "There is no such key here, so its value would be lost without a word. The help names the nearest one that there is."
    case .unknownValue: "A key takes one of a few words, and this is none of them. The help names the nearest one."
    }
  }
}

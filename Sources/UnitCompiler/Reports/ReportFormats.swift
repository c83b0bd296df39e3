/// All reports. A new one is its file and one line here.
public enum ReportFormats {
  public static let all: [any ReportFormat] = [
    TextReport(),
    JSONReport(),
    SARIFReport(),
    JUnitReport(),
    GitHubReport(),
    GitLabReport(),
  ]

  public static func named(_ name: String) -> (any ReportFormat)? { all.first { $0.name == name } }
}

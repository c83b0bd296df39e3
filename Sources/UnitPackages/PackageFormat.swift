/// A kind of package that learning platforms import.
public protocol PackageFormat: Sendable {
  /// The name on the command line and in `waymark.yml`, such as `scorm12`.
  var name: String { get }
  /// The name people know, such as `SCORM 1.2`.
  var title: String { get }
  /// Whether the official schema files belong into the package where the provider has them.
  var embedsSchemas: Bool { get }

  /// The scripts below `templates/runtime` that talk to the platform; none: the unit is kept on the device.
  var runtimeParts: [String] { get }

  /// How much of a unit's state platforms keep; nil: as much as there is.
  var stateRoom: StateRoom? { get }

  /// The files that this format alone needs: the manifest first, which lists `unit.files` and the rest of these.
  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])]
}

extension PackageFormat {
  public var embedsSchemas: Bool { false }
  public var runtimeParts: [String] { [] }
  public var stateRoom: StateRoom? { nil }
}

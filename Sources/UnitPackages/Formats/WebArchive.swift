/// The unit's page with all it needs, to be opened from any disk or put on any server; answers stay on the device.
struct WebArchive: PackageFormat {
  let name = "web"
  let title = "Web archive"
  let courseScripts: CourseScripts? = .held(by: [])

  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])] { [] }
}

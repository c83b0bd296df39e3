import UnitChecks
import UnitModel
import UnitPackages
import UnitSite

/// Packs a course in every language in which all its units are published.
struct CourseCompilation: Sendable {
  let environment: CompilationEnvironment
  let state: BuildState

  /// A digest of what the packages of all courses are made from; empty where there are none.
  var digest: [UInt8] {
    let slugs = environment.sources.configuration.courses.flatMap(\.units).map(\.value)
    guard !slugs.isEmpty, environment.formats.contains(where: { $0.courseScripts != nil }) else { return [] }
    return Digest(
      ofParts: slugs.flatMap { slug -> [[UInt8]] in
        guard let record = state.record(of: slug) else { return [] }
        let languages = record.editions.filter(isPacked).map { Array($0.language.description.utf8) }
        return [Array(slug.utf8)] + record.inputs.map(\.digest) + [record.dependencies] + languages
      }
    ).bytes
  }

  /// Units of courses that are not there, and courses whose answers may take more than a format keeps.
  func findings(in source: SourceFile) -> [Finding] {
    let courses = environment.sources.configuration.courses
    let missing = courses.flatMap(\.units).filter { state.folder(of: $0.value) == nil }.map { unit in
      Diagnostic(
        BuildRule.courseUnitMissing, .error, "there is no unit '\(unit.value)'", at: unit.span,
        help: Suggestion.nearest(to: unit.value, among: state.folders.map(\.slug)).map { "did you mean '\($0)'?" } ?? "name a folder below 'units'")
    }
    return missing.map { Finding($0, in: source) }
      + courses.flatMap { course in
        environment.stateRooms.compactMap { format, room in
          let sizes = sizes(of: course, in: room)
          let size = sizes.reduce(CourseState.head) { $0 + $1.characters }
          guard size > room.characters else { return nil }
          let largest = sizes.sorted { $0.characters > $1.characters }.prefix(3)
          let diagnostic = Diagnostic(
            BuildRule.stateTooLarge, .error, "the answers to this course can take \(size) characters; \(format) keeps \(room.characters)",
            at: course.id.span,
            help: "make two courses of it, or shorten what takes most: " + largest.map { "\($0.slug) (\($0.characters))" }.joined(separator: ", "))
          return Finding(diagnostic, in: source)
        }
      }
  }

  /// Formats of the packages that the site offers in a language, by the course's id.
  func downloads(in language: LanguageTag) -> [String: [String]] {
    var downloads: [String: [String]] = [:]
    for course in environment.sources.configuration.courses where languages(of: course).contains(language) {
      downloads[course.id.value] = environment.formats.filter { offers($0) && hasRoom(course, $0) }.map(\.name)
    }
    return downloads
  }

  /// The packages of a course by path below the output folder.
  /// - Throws: `WorldError` when a file cannot be read; `ZipError` when a package would be too large.
  func packages(of course: SiteConfiguration.Course, in world: some World, deflater: inout Deflater) throws -> [(path: String, bytes: [UInt8])] {
    let records = course.units.compactMap { state.record(of: $0.value) }
    let languages = languages(of: course)
    guard records.count == course.units.count, !languages.isEmpty else { return [] }
    var parts: [LanguageTag: [CoursePart]] = [:]
    for record in records {
      guard let folder = state.folder(of: record.slug) else { continue }
      var unit = UnitCompilation(folder, environment: environment, siteMap: state.siteMap, failing: [])
      let editions = record.editions.filter { languages.contains($0.language) }
      for part in try unit.courseParts(of: editions, in: world, deflater: &deflater) { parts[part.packaged.language, default: []].append(part) }
    }
    return try languages.flatMap { language throws in
      let found = parts[language] ?? []
      return found.count == records.count ? try pack(course, found, language, deflater: &deflater) : []
    }
  }
}

extension CourseCompilation {
  private func isPacked(_ edition: EditionRecord) -> Bool { !edition.hasErrors && !edition.failsSiteChecks }

  /// Languages in which there is the whole course, in the order of the site's.
  private func languages(of course: SiteConfiguration.Course) -> [LanguageTag] {
    environment.sources.configuration.languages.filter { language in
      course.units.allSatisfy { state.record(of: $0.value)?.editions.contains { $0.language == language && isPacked($0) } == true }
    }
  }

  private func sizes(of course: SiteConfiguration.Course, in room: StateRoom) -> [(slug: String, characters: Int)] {
    course.units.compactMap { unit in
      state.record(of: unit.value).map { record in
        let identifier = record.editions.first?.identifier ?? record.slug
        return (record.slug, record.longestState.characters(in: room) + CourseState.frame(of: identifier))
      }
    }
  }

  private func pack(
    _ course: SiteConfiguration.Course, _ parts: [CoursePart], _ language: LanguageTag, deflater: inout Deflater
  ) throws -> [(path: String, bytes: [UInt8])] {
    guard let frame = environment.sources.frame(for: language) else { return [] }
    let contents = CoursePage(course, units: parts.map(\.listed), language: language, frame: frame)
    let page = Checklist.check(page: contents.page())
    if let finding = page.findings.first, page.hasErrors {
      throw WorldError("the theme's page of a course fails the checklist: \(finding.message) [\(finding.id)]")
    }
    let packaged = PackagedCourse(id: course.id.value, title: course.title, units: parts.map(\.packaged))
    let assets = Set(parts.flatMap(\.assets) + contents.assets).compactMap { path in
      environment.sharedAssets[path].map { PackageEntry(path: "assets/\(path)", content: $0) }
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for format in environment.formats {
      guard let scripts = format.courseScripts, hasRoom(course, format) else { continue }
      var entries =
        parts.flatMap(\.entries) + assets
        + environment.scripts(of: format, course: scripts, units: parts.flatMap(\.scripts), deflater: &deflater)
      if scripts.contents != nil { entries.append(PackageEntry(path: page.subject.path, content: deflater.compress(page.subject.bytes))) }
      let pieces = try Packager.pieces(packaged, as: format, files: entries, schemas: environment.schemas, deflater: &deflater)
      let file = (path: "packages/courses/\(course.id.value).\(language).\(format.contents.suffix)", bytes: pieces.flatMap(\.self))
      files.append(file)
      if offers(format), environment.options.writesSite { files.append(("site/\(file.path)", file.bytes)) }
    }
    return files
  }

  private func offers(_ format: any PackageFormat) -> Bool {
    format.courseScripts != nil && environment.downloads.contains(format.name)
  }

  private func hasRoom(_ course: SiteConfiguration.Course, _ format: any PackageFormat) -> Bool {
    guard let room = format.stateRoom else { return true }
    return sizes(of: course, in: room).reduce(CourseState.head) { $0 + $1.characters } <= room.characters
  }
}

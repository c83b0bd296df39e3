import UnitModel

/// For teachers and partner organisations: how to use units in class, packages to download, source, licence, changes.
struct TeachersPage: OverviewPage {
  let name = "teachers"
  let place: OverviewPlace? = .header

  func contents(of overview: Overview) -> [OverviewContent] {
    let paging = Paging(count: overview.units.count)
    return (0..<paging.pages).map { page in
      var values = paging.values(of: page, file: { overview.file(Paging.file(name, $0)) }, overview: overview)
      values["isFirst"] = .flag(page == 0)
      values["formats"] = .list(overview.formats.map { ["name": .text(overview.frame.format($0)), "steps": .text(steps(for: $0, overview))] })
      values["hasPackages"] = .flag(!overview.formats.isEmpty)
      let courses = page == 0 ? courses(of: overview) : []
      values["courses"] = .list(courses)
      values["hasCourses"] = .flag(!courses.isEmpty)
      values["units"] = .list(paging.items(of: page).map { unit($0, of: overview) })
      values["hasUnits"] = .flag(!overview.units.isEmpty)
      values["source"] = overview.configuration.source.map { .text($0) }
      var content = OverviewContent(file: Paging.file(name, page), title: overview.phrases("page.teachers"), values: values)
      content.isInEveryLanguage = page == 0
      return content
    }
  }

  private func steps(for format: String, _ overview: Overview) -> String {
    let key = "teachers.steps.\(format)"
    return overview.phrases.entries[key] == nil ? overview.phrases("teachers.steps.other") : overview.phrases(key)
  }

  /// Those that can be downloaded as a whole.
  private func courses(of overview: Overview) -> [Template.Values] {
    overview.configuration.courses.compactMap { course in
      guard let formats = overview.courseFormats[course.id.value], !formats.isEmpty else { return nil }
      return [
        "title": .text(course.title),
        "packages": .list(formats.map { overview.frame.package("courses/\(course.id.value)", overview.language, $0) }),
      ]
    }
  }

  private func unit(_ index: Int, of overview: Overview) -> Template.Values {
    let unit = overview.units[index]
    var values = overview.link(to: index)
    values["version"] = .text(unit.details.version)
    if let licence = unit.details.licence { values.merge(overview.frame.licence(licence)) { _, new in new } }
    values["authors"] = .text(unit.details.authors.joined(separator: ", "))
    values["packages"] = .list((unit.isDraft ? [] : overview.formats).map { overview.frame.package(unit.slug, unit.language, $0) })
    values["changes"] = .list(
      unit.details.changes.prefix(5).map { change in
        ["date": .text(change.on.iso), "day": .text(overview.phrases.date(change.on)), "text": .text(change.text), "number": .text(change.version)]
      })
    values["hasChanges"] = .flag(!unit.details.changes.isEmpty)
    return values
  }
}

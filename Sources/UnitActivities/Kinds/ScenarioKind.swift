public import UnitMarkup
public import UnitModel

/// `scenario`: `scene` containers, each with text and a list of links to other scenes. The first scene begins the story;
/// a scene without links ends it, and says so with `ending`.
public struct ScenarioKind: ActivityKind {
  public let name = "scenario"
  public let attributes: [String] = []
  public let isScored = true
  public let hasCheckButton = false
  public let scripts = ["scenario.js"]

  /// Name of the containers inside.
  public static let scene = "scene"

  public func read(_ body: inout ActivityBody) -> ActivityReading? {
    var reader = SceneReader(body)
    let scenes = reader.read()
    body = reader.body
    guard let scenes else { return nil }
    let first = scenes[0].node
    let context = body.blocks.prefix { $0 < first }
    return ActivityReading(interaction: .performance(scenes), context: Array(context))
  }

  public func instruction(for activity: Activity) -> String { "activity.scenario" }

  public func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .performance(let scenes) = activity.interaction else { return }
    writer.markup("<div class=\"scenario\" data-most=\"")
    writer.number(ScenePaths(scenes).mostPoints)
    writer.markup("\">\n")
    for index in scenes.indices { write(index, of: scenes, content, to: &writer) }
    writer.markup("</div>\n<div class=\"actions\"><button type=\"button\" class=\"back\" hidden>")
    writer.words(content.phrases("activity.scenario.back"), of: content.phrases)
    writer.markup("</button> <button type=\"button\" class=\"again\" hidden>")
    writer.words(content.phrases("activity.scenario.again"), of: content.phrases)
    writer.markup("</button></div>\n")
  }

  private func write(_ index: Int, of scenes: [Interaction.Scene], _ content: any ContentWriting, to writer: inout HTMLWriter) {
    let scene = scenes[index]
    let document = content.document
    writer.markup("<div class=\"scene\" role=\"group\" tabindex=\"-1\"")
    writer.attribute("id", scene.id)
    writer.attribute("data-scene", index + 1)
    writer.attribute("data-points", scene.points)
    writer.attribute("aria-label", title(index, of: scenes, content))
    writer.markup(scene.isEnding ? " data-ending>\n" : ">\n")
    let list = SceneReader.list(of: scene.node, in: document)
    content.writeBlocks(document.children(of: scene.node).filter { $0 != list }, gap: nil, to: &writer)
    if scene.isEnding {
      writer.markup("<p class=\"ending\">")
      writer.words(content.phrases("activity.scenario.end"), of: content.phrases)
      writer.markup("</p>\n")
    } else {
      writer.markup("<ul class=\"ways\">\n")
      for way in scene.ways {
        writer.markup("<li><a")
        writer.attribute("href", "#\(scenes[way.target].id)")
        writer.attribute("data-to", way.target + 1)
        writer.markup(">")
        content.writeInlines(of: way.node, to: &writer)
        writer.markup("</a></li>\n")
      }
      writer.markup("</ul>\n")
    }
    writer.markup("</div>\n")
  }

  /// A map of all paths: each scene with where its links lead, and what it is worth.
  public func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .performance(let scenes) = activity.interaction else { return }
    writer.markup("<ol class=\"scenario-map\">\n")
    for (index, scene) in scenes.enumerated() {
      writer.markup("<li><strong>")
      writer.text(title(index, of: scenes, content))
      writer.markup("</strong>")
      if scene.points > 0 {
        writer.markup(" (")
        writer.words(content.phrases("activity.points", count: scene.points), of: content.phrases)
        writer.markup(")")
      }
      if scene.isEnding {
        writer.markup(" – ")
        writer.words(content.phrases("activity.scenario.end"), of: content.phrases)
      } else {
        writer.markup("<ul>\n")
        for way in scene.ways {
          writer.markup("<li>")
          content.writeInlines(of: way.node, to: &writer)
          writer.markup(" → ")
          writer.text(title(way.target, of: scenes, content))
          writer.markup("</li>\n")
        }
        writer.markup("</ul>")
      }
      writer.markup("</li>\n")
    }
    writer.markup("</ol>\n")
  }

  public func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .performance(let scenes) = activity.interaction else { return .set(count: 0) }
    return .digits(base: scenes.count + 1, count: scenes.count)
  }

  /// The scene's heading, or its number.
  private func title(_ index: Int, of scenes: [Interaction.Scene], _ content: any ContentWriting) -> String {
    let document = content.document
    if let heading = document.children(of: scenes[index].node).first(where: { document.nodes[$0].kind == .heading }) {
      return document.plainText(of: heading)
    }
    return content.phrases("activity.scenario.scene", ["number": String(index + 1), "count": String(scenes.count)])
  }
}

import UnitModel

/// Reads the scenes of a scenario and judges the ways between them.
struct SceneReader {
  var body: ActivityBody
  private var document: Document { body.document }

  init(_ body: ActivityBody) { self.body = body }

  /// The scenes, or nil after saying what keeps them from being a story.
  mutating func read() -> [Interaction.Scene]? {
    let containers = body.blocks.filter { document.container($0)?.name.value == ScenarioKind.scene }
    guard containers.count > 1, let first = containers.first else {
      body.fail("this scenario has no scenes to choose between", help: "write two scenes or more inside: ':::scene{#start}' … ':::'")
      return nil
    }
    for block in body.blocks where block > first && !containers.contains(block) {
      body.fail("there is text between the scenes", at: document.nodes[block].span, help: "put it into a scene, or before the first one")
    }
    var places: [String: Int] = [:]
    for (index, container) in containers.enumerated() {
      if let id = document.attributes(of: container)?.id {
        places[id.value] = places[id.value] ?? index
      } else {
        body.fail(
          "this scene has no id, so nothing can lead to it", at: head(of: container), help: "write :::scene{#name} with a word of its own",
          rule: .activityIDMissing)
      }
      for entry in document.attributes(of: container)?.entries ?? [] where !Self.attributes.contains(entry.name) {
        body.fail(
          "'scene' has no attribute '\(entry.name)'", at: entry.span, help: Suggestion.help(for: entry.name, among: Self.attributes),
          rule: .attributeUnknown)
      }
    }
    guard containers.allSatisfy({ document.attributes(of: $0)?.id != nil }) else { return nil }
    let scenes = containers.map { scene($0, places) }
    judge(scenes)
    return scenes
  }

  private static let attributes = ["ending", "points"]

  private mutating func scene(_ container: Int, _ places: [String: Int]) -> Interaction.Scene {
    let points = body.number("points", in: 0...100, of: container) ?? 0
    var ways: [Interaction.Way] = []
    for item in Self.list(of: container, in: document).map({ Array(document.children(of: $0)) }) ?? [] {
      guard let link = document.descendants(of: item).first(where: { document.nodes[$0].kind == .link }) else {
        body.fail("this way out of the scene is no link", at: document.nodes[item].span, help: "write '- [what the learner does](#scene)'")
        continue
      }
      let target = String(document.string(document.nodes[link].literal).drop { $0 == "#" })
      if let place = places[target] {
        ways.append(Interaction.Way(node: link, target: place))
      } else {
        body.fail(
          "there is no scene '\(target)' in this scenario", at: document.nodes[link].span,
          help: Suggestion.help(for: target, among: places.keys.sorted()))
      }
    }
    return Interaction.Scene(node: container, id: document.attributes(of: container)?.id?.value ?? "", points: points, ways: ways)
  }

  /// The last list of a scene in which something links to a place on the page: its ways out.
  static func list(of scene: Int, in document: Document) -> Int? {
    document.children(of: scene).reversed().first { block in
      document.nodes[block].kind == .list
        && document.descendants(of: block).contains { document.nodes[$0].kind == .link && document.string(document.nodes[$0].literal).hasPrefix("#") }
    }
  }

  /// Scenes nobody reaches, and scenes from which no ending can be reached.
  private mutating func judge(_ scenes: [Interaction.Scene]) {
    let paths = ScenePaths(scenes)
    for (index, scene) in scenes.enumerated() {
      let isMarked = document.attributes(of: scene.node)?.has("ending") ?? false
      if !paths.reachable.contains(index) {
        body.fail(
          "no way leads to the scene '\(scene.id)'", at: head(of: scene.node),
          help: "link to it from another scene: '- [what the learner does](#\(scene.id))'", rule: .scenarioUnreachable)
      } else if !paths.finishing.contains(index) {
        body.fail(
          "from the scene '\(scene.id)' no ending can be reached", at: head(of: scene.node), help: "add a way that leads to an ending",
          rule: .scenarioDeadEnd)
      } else if scene.isEnding, !isMarked {
        body.fail(
          "the story stops at '\(scene.id)', which is not marked as an ending", at: head(of: scene.node),
          help: "write :::scene{#\(scene.id) ending}, or list the ways that lead on", rule: .scenarioDeadEnd, severity: .warning)
      } else if !scene.isEnding, isMarked {
        body.fail("the scene '\(scene.id)' is marked as an ending and leads on", at: head(of: scene.node), help: "remove 'ending', or the links")
      }
    }
  }

  private func head(of container: Int) -> SourceSpan { document.container(container)?.span ?? document.nodes[container].span }
}

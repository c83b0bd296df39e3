import UnitMarkup
import UnitModel

struct QuizDragOnly: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-drag-only",
      question: "Can everything that can be dragged also be moved without dragging?",
      why: "Dragging is out of reach for many, and for the keyboard.",
      severity: .error,
      requirements: ["2.1.1", "2.5.7"],
      bad: [
        #"<div class="activity" data-kind="choice" data-points="1"><ol><li draggable="true">A</li><li draggable="true">B</li></ol></div>"#,
        #"<ul><li draggable="true">A</li></ul>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><p draggable="true">A</p><p>Drag it</p></div>"#,
        #"<div draggable="TRUE">A</div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><ol><li draggable="true">A</li></ol><button class="check">Check</button></div>"#,
      ],
      good: [
        #"<div class="activity" data-kind="choice" data-points="1"><ol><li draggable="true">A <button>Up</button></li></ol></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><ol><li>A</li></ol></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><ol><li draggable="true">A <select aria-label="Place"><option>1</option></select></li></ol></div>"#,
        #"<p draggable="false">A</p>"#,
        #"<a href="a.html" draggable="true">A</a>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.nodes.indices where page.tree.attribute("draggable", of: element)?.lowercased() == "true" {
      let hasOtherWay = (element..<page.nodes[element].end).contains { page.accessibility.isTabStop($0) }
      if hasOtherWay {
        report.pass()
      } else {
        report.fail("this can be moved by dragging alone", at: page.span(element), help: "add buttons or a choice of places to it")
      }
    }
  }
}

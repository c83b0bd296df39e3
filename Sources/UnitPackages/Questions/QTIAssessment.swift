import UnitMarkup
import UnitModel

/// A unit's questions in QTI 1.2.1, in the profiles of Common Cartridge: multiple choice, multiple response, true or false,
/// and one blank to fill in.
struct QTIAssessment {
  /// Its place, below the folder of its unit.
  let path: String
  let items: [Question]
  /// Whether its questions show files of the unit.
  var showsFiles: Bool { items.contains(where: \.hasPictures) }
  private let identifier: String
  private let unit: PackagedUnit

  init(of unit: PackagedUnit, identifier: String) {
    self.unit = unit
    self.identifier = identifier
    path = unit.folder + "questions/assessment.xml"
    items = unit.questions.flatMap(Self.items)
  }

  static func conversion(of question: Question) -> QuestionConversion {
    let outcome: QuestionConversion.Outcome =
      switch question.answer {
      case .gaps(let pieces) where pieces.count > 3: .degraded("one question for each gap")
      case .gaps(let pieces) where pieces.contains(where: { if case .gap(_, .some) = $0 { true } else { false } }):
        .degraded("a field instead of words to choose from")
      case .matching: .degraded("one question for each row")
      case .sequencing: .leftOut("the cartridge has no question about an order")
      case .numeric(_, let tolerance) where tolerance == 0: .converted
      case .numeric: .leftOut("the cartridge has no number with a tolerance")
      case .other(let kind): .leftOut("the cartridge has no question like '\(kind)'")
      default: .converted
      }
    return QuestionConversion(question: question, outcome: outcome)
  }

  /// What the profiles can ask, made of a question.
  private static func items(of question: Question) -> [Question] {
    if case .leftOut = conversion(of: question).outcome { return [] }
    switch question.answer {
    case .gaps: return question.singleGaps
    case .matching: return question.singlePairs
    default: return [question]
    }
  }

  var bytes: [UInt8] {
    var xml = XMLWriter(capacity: 16_384)
    xml.element("questestinterop", ["xmlns": "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"]) { xml in
      xml.element("assessment", ["ident": identifier, "title": unit.title.line(limit: 200)]) { xml in
        metadata(["cc_profile": "cc.exam.v0p1", "qmd_assessmenttype": "Examination"], to: &xml)
        xml.element("section", ["ident": "root_section"]) { xml in
          for item in items { write(item, to: &xml) }
        }
      }
    }
    return xml.bytes
  }
}

extension QTIAssessment {
  private struct Label {
    var identifier: String
    var text: String
    var isRight: Bool
    var feedback: String?
  }

  private func metadata(_ fields: KeyValuePairs<String, String>, to xml: inout XMLWriter) {
    xml.element("qtimetadata") { xml in
      for (label, entry) in fields {
        xml.element("qtimetadatafield") { xml in
          xml.element("fieldlabel", text: label)
          xml.element("fieldentry", text: entry)
        }
      }
    }
  }

  private func write(_ question: Question, to xml: inout XMLWriter) {
    switch question.answer {
    case .trueFalse(let isTrue, let words, let right, let wrong):
      let labels = [
        Label(identifier: "true", text: HTMLText.escaped(words.yes), isRight: isTrue, feedback: isTrue ? right : wrong),
        Label(identifier: "false", text: HTMLText.escaped(words.no), isRight: !isTrue, feedback: isTrue ? wrong : right),
      ]
      choice(question, profile: "cc.true_false.v0p1", labels, to: &xml)
    case .choice(let options):
      let labels = options.enumerated().map { Label(identifier: "option_\($0 + 1)", text: $1.text, isRight: $1.isRight, feedback: $1.feedback) }
      let isSingle = options.count(where: \.isRight) == 1
      choice(question, profile: isSingle ? "cc.multiple_choice.v0p1" : "cc.multiple_response.v0p1", labels, to: &xml)
    case .gaps(let pieces):
      let accepted = pieces.compactMap { piece -> [String]? in if case .gap(let accepted, _) = piece { accepted } else { nil } }
      field(question, accepted.first ?? [], to: &xml)
    case .numeric(let answer, _): field(question, ["\(answer)"], to: &xml)
    default: break
    }
  }

  private func choice(_ question: Question, profile: String, _ labels: [Label], to xml: inout XMLWriter) {
    let isMultiple = profile == "cc.multiple_response.v0p1"
    item(question, profile, to: &xml) { xml in
      xml.element("presentation") { xml in
        material(question.text, to: &xml)
        xml.element("response_lid", ["ident": "response1", "rcardinality": isMultiple ? "Multiple" : "Single"]) { xml in
          xml.element("render_choice") { xml in
            for label in labels { xml.element("response_label", ["ident": label.identifier]) { material(label.text, to: &$0) } }
          }
        }
      }
      processing(to: &xml) { xml in
        for label in labels where label.feedback != nil {
          xml.element("respcondition", ["continue": "Yes"]) { xml in
            xml.element("conditionvar") { $0.element("varequal", ["respident": "response1"], text: label.identifier) }
            xml.element("displayfeedback", ["feedbacktype": "Response", "linkrefid": "\(label.identifier)_feedback"])
          }
        }
        right(to: &xml) { xml in
          guard isMultiple else {
            for label in labels where label.isRight { xml.element("varequal", ["respident": "response1"], text: label.identifier) }
            return
          }
          xml.element("and") { xml in
            for label in labels {
              if label.isRight {
                xml.element("varequal", ["respident": "response1"], text: label.identifier)
              } else {
                xml.element("not") { $0.element("varequal", ["respident": "response1"], text: label.identifier) }
              }
            }
          }
        }
      }
      for label in labels {
        guard let feedback = label.feedback else { continue }
        xml.element("itemfeedback", ["ident": "\(label.identifier)_feedback"]) { xml in
          xml.element("flow_mat") { material(feedback, to: &$0) }
        }
      }
    }
  }

  private func field(_ question: Question, _ accepted: [String], to xml: inout XMLWriter) {
    item(question, "cc.fib.v0p1", to: &xml) { xml in
      xml.element("presentation") { xml in
        material(question.textWithBlanks, to: &xml)
        xml.element("response_str", ["ident": "response1", "rcardinality": "Single"]) { $0.element("render_fib", ["prompt": "Dashline"]) }
      }
      processing(to: &xml) { xml in
        right(to: &xml) { xml in
          for answer in accepted { xml.element("varequal", ["respident": "response1", "case": "No"], text: answer) }
        }
      }
    }
  }

  private func item(_ question: Question, _ profile: String, to xml: inout XMLWriter, content: (inout XMLWriter) -> Void) {
    xml.element("item", ["ident": question.id, "title": question.title.line(limit: 120)]) { xml in
      xml.element("itemmetadata") { metadata(["cc_profile": profile, "cc_weighting": "\(min(question.points, 99))"], to: &$0) }
      content(&xml)
    }
  }

  private func processing(to xml: inout XMLWriter, conditions: (inout XMLWriter) -> Void) {
    xml.element("resprocessing") { xml in
      xml.element("outcomes") { xml in
        xml.element("decvar", ["varname": "SCORE", "vartype": "Decimal", "minvalue": "0", "maxvalue": "100"])
      }
      conditions(&xml)
    }
  }

  private func right(to xml: inout XMLWriter, conditions: (inout XMLWriter) -> Void) {
    xml.element("respcondition", ["continue": "No"]) { xml in
      xml.element("conditionvar", content: conditions)
      xml.element("setvar", ["action": "Set", "varname": "SCORE"], text: "100")
    }
  }

  /// HTML whose pictures are found from the cartridge's root.
  private func material(_ html: String, to xml: inout XMLWriter) {
    let text = HTMLText.replacingSources(in: html) { source in
      let path = unit.folder + source
      return unit.files.contains(path) ? "$IMS-CC-FILEBASE$/\(PackagePath.reference(to: path))" : source
    }
    xml.element("material") { $0.element("mattext", ["texttype": "text/html"], text: text) }
  }
}

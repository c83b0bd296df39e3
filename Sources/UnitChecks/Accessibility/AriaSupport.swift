/// Which states and properties, beside the global ones, a role may have.
///
/// Source: WAI-ARIA 1.2, "Supported" and "Inherited States and Properties" of each role.
extension AriaRole {
  func supports(_ attribute: String) -> Bool { supported.contains(String(attribute.dropFirst(5))) }

  private var supported: [String] {
    switch self {
    case .alertdialog, .dialog: ["modal"]
    case .application: ["activedescendant", "expanded"]
    case .article: ["posinset", "setsize"]
    case .listitem, .comment: ["posinset", "setsize", "level"]
    case .button: ["expanded", "pressed"]
    case .cell: Self.position
    case .checkbox, .switch: ["checked", "expanded", "readonly", "required"]
    case .columnheader, .rowheader: Self.position + ["expanded", "readonly", "required", "selected", "sort"]
    case .combobox: ["activedescendant", "autocomplete", "expanded", "readonly", "required", "placeholder"]
    case .grid: ["activedescendant", "colcount", "multiselectable", "readonly", "rowcount"]
    case .gridcell: Self.position + ["expanded", "readonly", "required", "selected"]
    case .group, .graphicsObject: ["activedescendant"]
    case .toolbar, .menu, .menubar: ["activedescendant", "orientation"]
    case .heading, .docSubtitle: ["level"]
    case .link, .docBacklink, .docBiblioref, .docGlossref, .docNoteref: ["expanded"]
    case .listbox: ["activedescendant", "expanded", "multiselectable", "orientation", "readonly", "required"]
    case .menuitem: ["expanded", "posinset", "setsize"]
    case .menuitemcheckbox, .menuitemradio: ["checked", "expanded", "posinset", "readonly", "setsize"]
    case .meter, .progressbar: Self.range
    case .option: ["checked", "posinset", "selected", "setsize"]
    case .radio: ["checked", "posinset", "setsize"]
    case .radiogroup: ["activedescendant", "orientation", "readonly", "required"]
    case .row: ["activedescendant", "colindex", "expanded", "level", "posinset", "rowindex", "rowindextext", "selected", "setsize"]
    case .scrollbar: Self.range + ["orientation"]
    case .searchbox, .textbox: ["activedescendant", "autocomplete", "multiline", "placeholder", "readonly", "required"]
    case .separator, .docPagebreak: Self.range + ["orientation"]
    case .slider: Self.range + ["orientation", "readonly"]
    case .spinbutton: Self.range + ["activedescendant", "readonly", "required"]
    case .tab: ["expanded", "posinset", "selected", "setsize"]
    case .table: ["colcount", "rowcount"]
    case .tablist: ["activedescendant", "level", "multiselectable", "orientation"]
    case .tree: ["activedescendant", "multiselectable", "orientation", "required"]
    case .treegrid: ["activedescendant", "colcount", "multiselectable", "orientation", "readonly", "required", "rowcount"]
    case .treeitem: ["checked", "expanded", "level", "posinset", "selected", "setsize"]
    case .docBiblioentry, .docEndnote: ["level", "posinset", "setsize"]
    default: []
    }
  }

  private static let position = ["colindex", "colindextext", "colspan", "rowindex", "rowindextext", "rowspan"]
  private static let range = ["valuemax", "valuemin", "valuenow", "valuetext"]
}

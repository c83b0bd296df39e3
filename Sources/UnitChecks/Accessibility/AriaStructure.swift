/// Which roles must lie in which others, and what states roles need.
///
/// Source: WAI-ARIA 1.2, "Required Context Role", "Required Owned Elements", "Required States and Properties" of each role.
extension AriaRole {
  /// Roles of which one must be around; empty: none is needed.
  var contexts: [AriaRole] {
    switch self {
    case .caption: [.figure, .grid, .table, .treegrid]
    case .cell, .columnheader, .gridcell, .rowheader: [.row]
    case .listitem: [.list, .directory]
    case .menuitem, .menuitemcheckbox, .menuitemradio: [.group, .menu, .menubar]
    case .option: [.group, .listbox]
    case .row: [.grid, .rowgroup, .table, .treegrid]
    case .rowgroup: [.grid, .table, .treegrid]
    case .tab: [.tablist]
    case .treeitem: [.group, .tree]
    default: []
    }
  }

  /// Roles that an element of this role may have inside; empty: any. A group may stand between where it is named.
  var owned: [AriaRole] {
    switch self {
    case .directory, .list: [.listitem, .docBiblioentry, .docEndnote]
    case .feed: [.article]
    case .grid, .table, .treegrid: [.row, .rowgroup, .caption]
    case .listbox: [.option, .group]
    case .menu, .menubar: [.menuitem, .menuitemcheckbox, .menuitemradio, .group, .separator]
    case .row: [.cell, .columnheader, .gridcell, .rowheader]
    case .rowgroup: [.row]
    case .tablist: [.tab]
    case .tree: [.treeitem, .group]
    default: []
    }
  }

  /// States without which the role says nothing, apart from those that have a default. `combobox` needs `aria-controls` only
  /// while it is open, `separator` a value only where it can be moved; both are left to the check.
  var required: [String] {
    switch self {
    case .checkbox, .menuitemcheckbox, .menuitemradio, .radio, .switch: ["aria-checked"]
    case .combobox: ["aria-expanded"]
    case .meter, .slider: ["aria-valuenow"]
    case .scrollbar: ["aria-controls", "aria-valuenow"]
    default: []
    }
  }
}

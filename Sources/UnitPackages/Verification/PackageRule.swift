public import UnitModel

/// What `waymark verify` can find in a package, whoever made it.
public enum PackageRule: String, FindingRule {
  case cmi5Address = "cmi5-address"
  case cmi5AddressQuery = "cmi5-address-query"
  case cmi5Identifier = "cmi5-identifier"
  case cmi5IdentifierDuplicate = "cmi5-identifier-duplicate"
  case manifestFileMissing = "manifest-file-missing"
  case manifestFileUnlisted = "manifest-file-unlisted"
  case manifestIdentifierDuplicate = "manifest-identifier-duplicate"
  case manifestIdentifierGenerated = "manifest-identifier-generated"
  case manifestLaunchMissing = "manifest-launch-missing"
  case manifestMalformed = "manifest-malformed"
  case manifestMissing = "manifest-missing"
  case manifestNoSCO = "manifest-no-sco"
  case manifestReference = "manifest-reference"
  case manifestSchema = "manifest-schema"
  case manifestUnknown = "manifest-unknown"
  case packageBomb = "package-bomb"
  case packageCaseEqual = "package-case-equal"
  case packageCount = "package-count"
  case packageDamaged = "package-damaged"
  case packageDuplicate = "package-duplicate"
  case packageEncrypted = "package-encrypted"
  case packageFileMissing = "package-file-missing"
  case packageForeignFile = "package-foreign-file"
  case packageLink = "package-link"
  case packageMethod = "package-method"
  case packageNameEncoding = "package-name-encoding"
  case packageNameLong = "package-name-long"
  case packagePathUnsafe = "package-path-unsafe"
  case packageRemote = "package-remote"
  case packageSize = "package-size"
  case packageUnreadable = "package-unreadable"
  case packageWrapperFolder = "package-wrapper-folder"
  case platformCartridgeVersion = "platform-cartridge-version"
  case platformMasteryScore = "platform-mastery-score"
  case platformMeasureDecides = "platform-measure-decides"
  case platformModuleScript = "platform-module-script"
  case platformMoveOn = "platform-move-on"
  case platformNamespaceLate = "platform-namespace-late"
  case platformNoExit = "platform-no-exit"
  case platformNoFinish = "platform-no-finish"
  case platformSilent = "platform-silent"
  case platformUnload = "platform-unload"
  case schemaUnreadable = "schema-unreadable"

  public var meaning: String {
    switch self {
    case .cmi5Address: "The address that a cmi5 unit is opened at opens nothing. Write a path inside the package, or a whole web address."
    case .cmi5AddressQuery: "The address uses a parameter that platforms add themselves (cmi5 8.1). Rename it."
    case .cmi5Identifier: "An id of the course structure is not a full IRI (cmi5 3.0). Begin it with a scheme, such as `https://`."
    case .cmi5IdentifierDuplicate: "Two parts of the course structure share an id (cmi5 13.1), so results cannot be told apart. Give each its own."
    case .manifestFileMissing: "The manifest names a file that is not in the package. Add the file, or take the reference out."
    case .manifestFileUnlisted:
      "A file is in the package but not in the manifest, and platforms that copy only listed files lose it. List it, or leave it out."
    case .manifestIdentifierDuplicate: "Two elements of the manifest share an identifier, so references are ambiguous. Give each its own."
    case .manifestIdentifierGenerated:
      """
      The manifest's identifier looks as if each export made a new one; a new version of the package would then lose the grades of the \
      old one. Export twice and compare.
      """
    case .manifestLaunchMissing: "Nothing in the manifest says which page is opened. Give an item an `identifierref` to a resource with an `href`."
    case .manifestMalformed:
      "The manifest is not well-formed XML, so no platform can read it. Mend the line that is named, or export the package again."
    case .manifestMissing: "The package has no manifest, so no platform imports it. Export it as SCORM, cmi5 or Common Cartridge."
    case .manifestNoSCO:
      "No resource of the manifest is a SCO, so platforms show the pages and store nothing. Mark the resource that reports results."
    case .manifestReference: "The manifest refers to an organization, resource or objective that it does not have. Name one that is there."
    case .manifestSchema: "The manifest breaks the schema of its format, and strict platforms refuse it. Mend the line that is named."
    case .manifestUnknown:
      "The manifest is of no format that learning platforms import. Export the package as SCORM 1.2, SCORM 2004, cmi5 or Common Cartridge 1.1."
    case .packageBomb: "The package unpacks to far more than it should, as attacks do. Do not open it."
    case .packageCaseEqual: "Two paths differ in capitals only, and some servers keep only one of them. Rename one."
    case .packageCount: "The package has more files than many platforms take. Leave out what no page uses."
    case .packageDamaged: "A file of the package cannot be unpacked as it was packed. Export or download the package again."
    case .packageDuplicate: "Two files have one path, and it depends on the platform which one is kept. Export the package again."
    case .packageEncrypted: "A file of the package is encrypted, and no platform asks for the password. Export it without one."
    case .packageFileMissing: "A page loads a file that is not in the package. Add the file, or take the reference out."
    case .packageForeignFile: "A file of an operating system is in the package, which nobody needs. Zip without hidden files."
    case .packageLink: "A symbolic link is in the package, which could lead anywhere. Put the file itself there."
    case .packageMethod: "A file is compressed in a way that platforms do not read. Zip the package with deflate."
    case .packageNameEncoding: "A file name beyond ASCII does not say that it is UTF-8, so platforms guess. Use ASCII names."
    case .packageNameLong: "A path is longer than some servers take. Use shorter names."
    case .packagePathUnsafe: "A path leads out of the package or is not safe on every system. Export the package again with plain names."
    case .packageRemote:
      "A page or the manifest loads something from another server: it fails offline, and tells others who learns. Put the file into the package."
    case .packageSize: "The package is larger than many platforms take. Make pictures and recordings smaller, or split it."
    case .packageUnreadable: "The file is no zip archive that can be read. Export or download the package again."
    case .packageWrapperFolder:
      "The manifest lies in a folder of the package instead of at its root, where platforms look. Zip the files, not the folder around them."
    case .platformCartridgeVersion: "Not every platform imports Common Cartridges of another version than 1.1. Export it as 1.1."
    case .platformMasteryScore:
      """
      With a mastery score in the manifest, some platforms store an unfinished attempt as failed. Take it out, and let the content say \
      passed or failed.
      """
    case .platformMeasureDecides:
      "The manifest lets a measure decide on success, also while the learner is half way. Set `satisfiedByMeasure` to false."
    case .platformModuleScript: "Some servers give a module script the wrong type, and browsers then refuse it. Name it `.js`."
    case .platformMoveOn: "Without `moveOn` a unit of cmi5 counts as satisfied before anybody has opened it. Write one of its five values."
    case .platformNamespaceLate:
      "Moodle looks for the cartridge's namespace in the first 1,024 bytes only. Write it into the first element, and no comment before it."
    case .platformNoExit:
      """
      No script tells the platform that an attempt is to be kept, so what a learner began is thrown away. Set the exit to suspend when \
      the session begins.
      """
    case .platformNoFinish: "No script ends the session with the platform, so the next launch may fail. End it when the page is left."
    case .platformSilent: "No script of the package talks to the platform, so nothing is stored. Add the script that does."
    case .platformUnload: "The session ends on an event that browsers no longer promise to send. Use `pagehide` and `visibilitychange`."
    case .schemaUnreadable:
      "The folder of `--schemas` has no schema that fits the manifest. Name the folder with the official schemas, or leave the option out."
    }
  }
}

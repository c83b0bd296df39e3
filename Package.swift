// swift-tools-version: 6.2
import PackageDescription

/// Every target of the house is compiled under the same rules.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

func stage(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, on dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "waymark",
  products: [.executable(name: "waymark", targets: ["waymark"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CCMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    stage("UnitModel", on: []),
    stage("UnitMarkup", on: ["UnitModel", "CLibXML2"]),
    stage("UnitActivities", on: ["UnitModel", "UnitMarkup"]),
    stage("UnitParsing", on: ["UnitModel", "UnitActivities", "CCMarkGFM", "CLibYAML"]),
    stage("UnitChecks", on: ["UnitModel", "UnitMarkup"]),
    stage("UnitSite", on: ["UnitModel", "UnitMarkup", "UnitActivities", "UnitChecks", "CLibDeflate"]),
    stage("UnitTranslation", on: ["UnitModel", "UnitMarkup"]),
    stage("UnitPackages", on: ["UnitModel", "UnitMarkup", "UnitChecks", "CLibDeflate"]),
    stage(
      "UnitCompiler",
      on: ["UnitModel", "UnitMarkup", "UnitActivities", "UnitParsing", "UnitChecks", "UnitSite", "UnitTranslation", "UnitPackages", "CLibCrypto"]),
    stage("PreviewServer", on: []),
    .executableTarget(
      name: "waymark",
      dependencies: [
        "UnitModel", "UnitChecks", "UnitTranslation", "UnitCompiler", "PreviewServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    tests(of: "UnitMarkup", on: ["UnitMarkup", "UnitModel"]),
    tests(of: "UnitPackages", on: ["UnitPackages", "UnitMarkup", "UnitModel"]),
    tests(of: "UnitChecks", on: ["UnitChecks", "UnitParsing", "UnitMarkup", "UnitModel"], exclude: ["GoodTexts"]),
    tests(of: "UnitParsing", on: ["UnitParsing", "UnitModel"]),
    tests(of: "UnitSite", on: ["UnitSite", "UnitMarkup", "UnitActivities", "UnitChecks", "UnitParsing", "UnitModel"]),
    tests(of: "UnitTranslation", on: ["UnitTranslation", "UnitParsing", "UnitModel"]),
    tests(of: "UnitCompiler", on: ["UnitCompiler", "UnitParsing", "UnitPackages", "UnitActivities", "UnitChecks", "UnitModel"]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "gehoord",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The rooms. Arrows run one way; `make check` lets the build refuse any other.
    .target(name: "Interviewing"),
    .target(name: "Listening", dependencies: ["Interviewing"]),
    .target(name: "Practising", dependencies: ["Interviewing", "Listening"]),
    .target(name: "Understanding", dependencies: ["Interviewing"]),
    .target(name: "Planning", dependencies: ["Interviewing", "Understanding"]),
    .target(name: "Safeguarding", dependencies: ["Interviewing"]),
    .target(
      name: "Formats",
      dependencies: [
        "Interviewing", "Understanding", "Planning", "Safeguarding", "Yams",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Storage",
      dependencies: [
        "Interviewing", "Planning", "Formats", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .target(
      name: "Conversing",
      dependencies: [
        "Interviewing", "Listening", "Understanding", "Planning", "Safeguarding", "Formats",
      ]),

    // The world: terminal, clock, disk, exit codes. CReadline needs libreadline-dev (GPL-3.0).
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .executableTarget(
      name: "gehoord",
      dependencies: [
        "Interviewing", "Listening", "Practising", "Understanding", "Planning", "Safeguarding",
        "Formats", "Storage", "Conversing", "CReadline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests mirror the rooms.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "Support",
      dependencies: [
        "Interviewing", "Understanding", "Planning", "Formats", "Storage", "Conversing",
        "CPseudoTerminal",
      ],
      path: "Tests/Support"),
    .testTarget(name: "InterviewingTests", dependencies: ["Interviewing", "Support"]),
    .testTarget(
      name: "ListeningTests", dependencies: ["Interviewing", "Listening", "Support"]),
    .testTarget(
      name: "PractisingTests", dependencies: ["Interviewing", "Listening", "Practising"]),
    .testTarget(
      name: "UnderstandingTests", dependencies: ["Interviewing", "Understanding", "Support"]),
    .testTarget(
      name: "PlanningTests", dependencies: ["Interviewing", "Understanding", "Planning", "Support"]),
    .testTarget(
      name: "SafeguardingTests", dependencies: ["Interviewing", "Safeguarding", "Support"]),
    .testTarget(
      name: "FormatsTests",
      dependencies: ["Interviewing", "Understanding", "Planning", "Formats", "Support"]),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Interviewing", "Planning", "Formats", "Storage", "Support"]),
    .testTarget(
      name: "ConversingTests",
      dependencies: [
        "Interviewing", "Understanding", "Planning", "Safeguarding", "Formats", "Storage",
        "Conversing", "Support",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "gehoordTests",
      dependencies: [
        "Interviewing", "Understanding", "Planning", "Formats", "Storage", "Conversing", "Support",
        "gehoord",
      ],
      exclude: ["Golden", "Twelve"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  ]
}

import Support
import Testing

/// `gehoord privacy`: the parts there are.
@Suite struct PrivacyTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `another part than scan is told`() throws {
    let outcome = try workspace.gehoord("privacy", "scna")
    #expect(
      outcome
        == Outcome(
          64,
          errors:
            "gehoord: `scna` ken ik niet. Bedoelde je `scan`? `gehoord privacy --help` laat zien wat er kan.\n"
        ))
  }
}

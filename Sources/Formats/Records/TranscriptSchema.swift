internal import Interviewing
internal import Planning
internal import Safeguarding

/// The published JSON Schema of one line of a conversation's or dossier's record
/// (`gehoord transcript schema`).
///
/// What later versions add is allowed: unknown event types, unknown structure, and the fields kept
/// free for encryption (`sealed` and `key` in the place of `salt` and `data`).
package enum TranscriptSchema {
  package static var text: String { schema.prettyText + "\n" }

  private static let schema: JSON = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Gehoord: one line of a conversation's or dossier's record",
    "type": "object",
    "required": ["v", "seq", "at", "type", "c", "h"],
    "properties": .object(envelope + structure),
    "oneOf": [
      ["required": ["salt", "data"], "not": ["required": ["sealed"]]],
      ["required": ["sealed", "key"], "not": either("salt", "data")],
      [
        "not": [
          "anyOf": [["required": ["salt"]], ["required": ["data"]], ["required": ["sealed"]]]
        ]
      ],
    ],
    "allOf": .array(requirements),
  ]

  private static let envelope: [JSON.Member] = [
    member("v", ["const": .int(Record.version)]),
    member("seq", ["type": "integer", "minimum": .int(1)]),
    member("at", pattern(#"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$"#)),
    member("type", ["type": "string"]),
    member("salt", pattern("^[0-9a-f]{32}$")),
    member("data", data),
    member("c", pattern("^[0-9a-f]{64}$")),
    member("h", pattern("^[0-9a-f]{64}$")),
    member("sealed", ["type": "string", "contentEncoding": "base64"]),
    member("key", ["type": "string"]),
  ]

  /// Everything free-form.
  private static let data: JSON = [
    "type": "object",
    "properties": [
      "text": ["type": "string"], "tags": ["type": "array", "items": ["type": "string"]],
      "title": ["type": "string"], "file": ["type": "string"], "rest": ["type": "string"],
      "explained": ["type": "string"], "topiclist": ["type": "object"],
      "replacement": ["type": "string"],
    ],
  ]

  private static let structure: [JSON.Member] = [
    member("id", ["type": "string"]),
    member("form", oneOf(ConversationForm.allCases)),
    member("language", oneOf(Language.allCases)),
    member("dossier", pattern("^[a-z0-9-]{1,64}$")),
    member("list", ["type": "string"]),
    member("listHash", ["type": "string"]),
    member("importHash", pattern("^[0-9a-f]{64}$")),
    member("keepUntil", pattern(#"^\d{4}-\d\d-\d\d$"#)),
    member("why", oneOf(ErasureReason.allCases)),
    member("who", alias),
    member("about", ["type": "array", "items": alias]),
    member("by", ["anyOf": [voice, ["type": "array", "items": voice]]]),
    member("to", ["anyOf": [voice, ["type": "array", "items": voice]]]),
    member("kind", ["type": "string"]),
    member("question", pattern(#"^[^.]+\..+$"#)),
    member("step", ["type": "string"]),
    member("note", ["type": "integer", "minimum": .int(1)]),
    member("notes", ["type": "array", "items": ["type": "integer", "minimum": .int(1)]]),
    member(
      "as",
      .object([
        .init(
          "enum",
          .strings(
            Mark.allCases.map(\.rawValue) + Response.allCases.map(\.rawValue)
              + Practice.allCases.map(\.rawValue) + Stance.allCases.map(\.rawValue)
              + Judgement.allCases.map(\.rawValue)))
      ])),
    member("importance", ["type": "integer", "minimum": .int(0), "maximum": .int(10)]),
    member("reason", ["type": "integer", "minimum": .int(1)]),
    member("scope", oneOf(ConsentScope.allCases)),
    member("answer", oneOf(ConsentAnswer.allCases)),
    member("manner", ["enum": ["spoken", "written", "imported"]]),
    member("verbatim", ["type": "boolean"]),
    member("line", ["type": "integer", "minimum": .int(1)]),
    member("recording", ["type": "integer", "minimum": .int(0)]),
    member("bytes", ["type": "integer", "minimum": .int(1)]),
    member("count", ["type": "integer", "minimum": .int(1)]),
    member("talk", ["type": "integer", "minimum": .int(1)]),
    member("field", pattern("^[a-z-]+$")),
    member("status", oneOf(PreparedStatus.allCases)),
    member("conversations", ["type": "array", "items": ["type": "string"]]),
    member("same", ["type": "object", "additionalProperties": alias]),
    member("for", ["type": "string"]),
    member("hash", pattern("^[0-9a-f]{64}$")),
    member("domain", oneOf(LifeDomain.allCases)),
    member("concept", ["type": "string"]),
    member("code", ["type": "integer", "minimum": .int(1)]),
    member("into", ["type": "integer", "minimum": .int(1)]),
    member("entry", ["type": "integer", "minimum": .int(1)]),
    member("members", ["type": "array", "items": pattern("^.+#[1-9][0-9]*$")]),
    member("sources", ["type": "array", "items": ["type": "string"]]),
    member("entries", numbers), member("changes", numbers),
  ]

  private static let numbers: JSON = [
    "type": "array", "items": ["type": "integer", "minimum": .int(1)],
  ]

  /// What each type of event must say beside the envelope.
  private static let requirements: [JSON] = [
    requirement("opened", ["id", "form", "language", "dossier", "list", "listHash"]),
    requirement("joined", ["who"]), requirement("left", ["who"]),
    requirement("handed-in", ["who"]), requirement("counted", ["question", "as"]),
    requirement("preferred", ["note", "as"]), requirement("judged", ["note", "as"]),
    requirement("weighed", ["note", "importance"]), requirement("deepened", ["note", "reason"]),
    requirement("recording-started", ["recording"]),
    requirement("asked", ["question"]), requirement("covered", ["step"]),
    requirement("skipped", ["step"]),
    requirement("noted", ["kind", "by"], kinds: Utterance.Kind.allCases),
    requirement("marked", ["note", "as"]), requirement("edited", ["note"]),
    requirement("withdrawn", ["note"]), requirement("erased", ["notes"]),
    requirement("responded", ["note", "as"]), requirement("agreed", ["note", "about"]),
    requirement("disagreed", ["note", "about"]),
    requirement("consented", ["scope", "about", "answer", "language", "manner"]),
    requirement("repaired", ["bytes"]), requirement("closed", ["count"]),
    // Those of a dossier.
    requirement("founded", ["dossier"]), requirement("introduced", ["who"]),
    requirement("linked", ["conversations", "same"]),
    requirement("decided", ["kind"], kinds: PersonalData.allCases),
    requirement("exported", ["for", "hash", "conversations"]),
    requirement("prepared", ["talk", "field"]),
    requirement("code-made", ["domain", "members"]), requirement("code-renamed", ["code"]),
    requirement("code-moved", ["code", "domain"]), requirement("code-merged", ["code", "into"]),
    requirement("code-filled", ["code", "members"]), requirement("code-undone", ["changes"]),
    requirement("written", ["kind", "field"]), requirement("struck", ["entries"]),
    requirement("restored", ["entries"]),
  ]

  private static let alias = pattern("^p[1-9][0-9]*$")
  private static let voice = pattern("^(p[1-9][0-9]*|interviewer|interpreter|everybody|unknown)$")

  private static func member(_ key: String, _ value: JSON) -> JSON.Member { .init(key, value) }

  private static func pattern(_ expression: String) -> JSON {
    ["type": "string", "pattern": .string(expression)]
  }

  private static func oneOf<Value: RawRepresentable<String>>(_ values: [Value]) -> JSON {
    ["enum": .strings(values.map(\.rawValue))]
  }

  private static func either(_ keys: String...) -> JSON {
    ["anyOf": .array(keys.map { ["required": .strings([$0])] })]
  }

  private static func requirement(_ type: String, _ keys: [String]) -> JSON {
    [
      "if": ["properties": ["type": ["const": .string(type)]]],
      "then": ["required": .strings(keys)],
    ]
  }

  /// The same for an event of one of these kinds.
  private static func requirement<Kind: RawRepresentable<String>>(
    _ type: String, _ keys: [String], kinds: [Kind]
  ) -> JSON {
    [
      "if": ["properties": ["type": ["const": .string(type)]]],
      "then": ["required": .strings(keys), "properties": ["kind": oneOf(kinds)]],
    ]
  }
}

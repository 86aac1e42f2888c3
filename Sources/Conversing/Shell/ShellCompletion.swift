internal import Interviewing

/// Completion for bash, zsh and fish, rendered from the command table.
///
/// Both languages' words complete.
package enum ShellCompletion {
  package static var bash: String {
    """
    # bash completion for gehoord
    _gehoord() {
      local word=${COMP_WORDS[COMP_CWORD]} words="\(ShellCommand.allNames.unique.joined(separator: " "))"
      case ${COMP_WORDS[1]} in
    \(ShellCommand.allCases.map(bashCase).joined(separator: "\n"))
      esac
      COMPREPLY=($(compgen -W "$words" -f -- "$word"))
    }
    complete -F _gehoord gehoord

    """
  }

  private static func bashCase(_ command: ShellCommand) -> String {
    let names = [command.names.nl, command.names.en].unique.joined(separator: "|")
    return
      "    \(names)) [ \"$COMP_CWORD\" -gt 1 ] && words=\"\(shellWords(command))\" ;;"
  }

  /// A talk also completes the topic lists there are.
  private static func shellWords(_ command: ShellCommand) -> String {
    let words = words(of: command).joined(separator: " ")
    return command == .talk ? words + " $(\(listIDs))" : words
  }

  private static let listIDs = "gehoord topiclist list 2>/dev/null | cut -d' ' -f1"

  package static var zsh: String {
    """
    #compdef gehoord
    _gehoord() {
      if (( CURRENT == 2 )); then
        compadd \(ShellCommand.allNames.unique.joined(separator: " "))
        return
      fi
      case $words[2] in
    \(ShellCommand.allCases.map(zshCase).joined(separator: "\n"))
      esac
      _files
    }
    _gehoord "$@"

    """
  }

  private static func zshCase(_ command: ShellCommand) -> String {
    let names = [command.names.nl, command.names.en].unique.joined(separator: "|")
    return "    \(names)) compadd -- \(shellWords(command)) ;;"
  }

  package static var fish: String {
    ShellCommand.allCases.map { command in
      let names = [command.names.nl, command.names.en].unique
      let first = names.map {
        "complete -c gehoord -n __fish_use_subcommand -a \($0) -d '\(quoted(command.entry.help.nl))'\n"
      }
      let rest = words(of: command).map { word in
        let kind = word.hasPrefix("--") ? "-l \(word.dropFirst(2))" : "-a \(word)"
        return
          "complete -c gehoord -n '__fish_seen_subcommand_from \(names.joined(separator: " "))' \(kind)\n"
      }
      let lists =
        command == .talk
        ? [
          "complete -c gehoord -n '__fish_seen_subcommand_from gesprek talk' -a '(\(fishListIDs))'\n"
        ]
        : []
      return (first + rest + lists).joined()
    }.joined()
  }

  private static let fishListIDs = "gehoord topiclist list 2>/dev/null | cut -d\" \" -f1"

  private static func quoted(_ text: String) -> String { text.replacing("'", with: "\\'") }

  private static func words(of command: ShellCommand) -> [String] {
    let options = command.entry.options + ShellCommand.globals
    return
      (command.entry.parts.flatMap { [$0.names.nl, $0.names.en] }
      + options.flatMap { ["--" + $0.names.nl, "--" + $0.names.en] }).unique
  }
}

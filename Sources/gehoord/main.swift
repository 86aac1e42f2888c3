internal import Glibc

exit(Program.live().run(Array(CommandLine.arguments.dropFirst())))

import Glibc

exit(Program.run(Arguments.given))

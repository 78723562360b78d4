// The program: everything is in QuanHeCommand.
import QuanHeCommand

QuanHe.run(Array(CommandLine.arguments.dropFirst()))

// The program: everything is in QuanHeCommand.
import ArgumentParser
import QuanHeCommand

QuanHe.main()

// The program: everything is in QuanHeCommand.

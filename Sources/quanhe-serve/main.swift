private import WebPages

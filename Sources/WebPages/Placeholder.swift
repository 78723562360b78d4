// Holds the place of the pages.

// Debian's libxml2 is built with ICU, whose headers clash with the ones inside Foundation. Nothing
// here needs the few fields that the macro guards.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

/* The limits on entity amplification are declared only under XML_DTD; Debian's libexpat is built with it. */
#ifndef XML_DTD
#define XML_DTD 1
#endif
#include <expat.h>

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
// The node's own layout: whether a block is still open is not offered by any function.
#include <cmark-gfm/node.h>

/// What every HTTP process of the platform needs, once; nothing of any domain, no database.
///
/// Read in this order: `problem` (how an error is named), `identity` (who calls), `json` (how a
/// body is read), `http` (what every answer of the API has in common), `openapi` (what every
/// document has in common), `startup` (what keeps a process from starting).
@NullMarked
package dev.plumbline.web;

import org.jspecify.annotations.NullMarked;

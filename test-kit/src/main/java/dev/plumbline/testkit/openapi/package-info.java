/// Holds a service to its committed `openapi.yaml`: every answer in its API tests by itself
/// ([AnswerCheck]), and the document that the build emits ([CommittedDocument]).
@NullMarked
package dev.plumbline.testkit.openapi;

import org.jspecify.annotations.NullMarked;

package dev.plumbline.service.idempotency;

import dev.plumbline.service.transaction.Actor;

/// A request: what makes it the same one again, and the hash that tells when it is not.
record IdempotentRequest(Actor actor, String method, String path, String key, String bodyHash) {

  /// What no two requests under way may share.
  String scope() {
    return String.join("\u001f", actor.subject(), method, path, key);
  }
}

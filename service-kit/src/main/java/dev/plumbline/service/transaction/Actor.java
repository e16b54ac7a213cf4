package dev.plumbline.service.transaction;

import dev.plumbline.web.identity.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// In whose name a transaction works.
///
/// @param subject the caller's stable id, or `job:<kind>`
/// @param name for people who read
/// @param vendorId the vendor whose rows alone the actor may see and write; absent on the client's
///     side
public record Actor(String subject, String name, @Nullable UUID vendorId) {

  static Actor of(Caller caller) {
    return new Actor(caller.subject(), caller.name(), caller.vendorId());
  }

  /// The service itself, at work that nobody asked for in this moment.
  static Actor job(String kind) {
    return new Actor("job:" + kind, kind, null);
  }
}

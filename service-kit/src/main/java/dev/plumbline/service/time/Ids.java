package dev.plumbline.service.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Ids of what the services create: UUIDv7, ordered by the time of creation, so that indexes grow
/// at one end and a listing by id is one by age.
public final class Ids {

  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }
}

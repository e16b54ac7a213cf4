package dev.plumbline.testkit.fault;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The fault of the moment, and the place where data waits while it hangs.
final class FaultState {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Fault fault = new Fault.None();

  void set(Fault next) {
    lock.lock();
    try {
      fault = next;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Returns when a piece of data may pass.
  ///
  /// @param answered bytes that the target has answered on this connection, this piece included
  /// @return how many of these bytes may pass before the connection breaks; all in the absence of
  ///     such a fault
  long admit(long answered) throws InterruptedException {
    lock.lock();
    try {
      while (fault instanceof Fault.Hang) {
        changed.await();
      }
      return switch (fault) {
        case Fault.None _, Fault.Hang _ -> answered;
        case Fault.Delay(var time) -> {
          lock.unlock();
          try {
            Thread.sleep(time);
          } finally {
            lock.lock();
          }
          yield answered;
        }
        case Fault.CutAfter(var bytes) -> Math.min(bytes, answered);
      };
    } finally {
      lock.unlock();
    }
  }
}

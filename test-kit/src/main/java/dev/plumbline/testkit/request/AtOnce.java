package dev.plumbline.testkit.request;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Requests of one moment.
public final class AtOnce {

  private AtOnce() {}

  /// Makes the same request several times.
  public static <T> List<T> times(int count, Supplier<T> request) {
    return all(Collections.nCopies(count, request));
  }

  /// Makes different requests.
  ///
  /// @return their answers in the requests' order
  public static <T> List<T> all(List<Supplier<T>> requests) {
    try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
      return requests.stream()
          .map(request -> CompletableFuture.supplyAsync(request, threads))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }
}

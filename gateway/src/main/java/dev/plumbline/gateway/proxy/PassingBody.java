package dev.plumbline.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A body on its way, chunk by chunk and as fast as its receiver reads. A chunk beyond the limit
/// does not pass, and ends the body as a failure.
final class PassingBody implements ReadStream<Buffer> {

  private final ReadStream<Buffer> source;
  private final long limit;
  private final Runnable sign;
  private @Nullable Handler<Throwable> failed;
  private long length;

  /// @param limit in bytes
  /// @param sign called for each chunk
  PassingBody(ReadStream<Buffer> source, long limit, Runnable sign) {
    this.source = source;
    this.limit = limit;
    this.sign = sign;
  }

  boolean isTooLarge() {
    return length > limit;
  }

  private void pass(Buffer chunk, Handler<Buffer> handler) {
    sign.run();
    length += chunk.length();
    if (!isTooLarge()) {
      handler.handle(chunk);
    } else if (failed != null) {
      failed.handle(new BodyTooLarge());
    }
  }

  @Override
  public PassingBody handler(@Nullable Handler<Buffer> handler) {
    source.handler(handler == null ? null : chunk -> pass(chunk, handler));
    return this;
  }

  @Override
  public PassingBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    failed = handler;
    source.exceptionHandler(handler);
    return this;
  }

  @Override
  public PassingBody endHandler(@Nullable Handler<Void> handler) {
    source.endHandler(handler);
    return this;
  }

  @Override
  public PassingBody pause() {
    source.pause();
    return this;
  }

  @Override
  public PassingBody resume() {
    source.resume();
    return this;
  }

  @Override
  public PassingBody fetch(long amount) {
    source.fetch(amount);
    return this;
  }

  private static final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
      super("The body is too large", null, false, false);
    }
  }
}

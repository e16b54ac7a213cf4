package dev.plumbline.kernel.measure;

/// The channels on which something has a meaning: a queue, for one, exists on synchronous channels
/// only.
public enum ChannelScope {
  ALL,
  SYNCHRONOUS,
  ASYNCHRONOUS;

  /// Whether a line belongs to this scope; the line `shared` has no channel and belongs to [#ALL]
  /// only.
  public boolean covers(Line line) {
    return switch (this) {
      case ALL -> true;
      case SYNCHRONOUS -> Channel.find(line.channel()).filter(Channel::isSynchronous).isPresent();
      case ASYNCHRONOUS ->
          Channel.find(line.channel()).filter(channel -> !channel.isSynchronous()).isPresent();
    };
  }
}

package dev.plumbline.contract.feed.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.contract.feed.FeedService;
import dev.plumbline.contract.feed.FeedService.ToldChange;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the whole feed after a position, a line of JSON for each change, with the frozen terms of
/// versions that became effective. It is read in batches, each in a transaction of its own: so much
/// is in memory at a time, and a slow reader keeps no connection.
@Singleton
class ContractChangeLines {

  static final String MEDIA_TYPE = "application/x-ndjson";

  private static final int BATCH = 50;

  private final FeedService feed;
  private final ObjectMapper json;

  ContractChangeLines(FeedService feed, ObjectMapper json) {
    this.feed = feed;
    this.json = json;
  }

  void write(long after, OutputStream output) throws IOException {
    List<ToldChange> batch = feed.withTerms(after, BATCH);
    while (!batch.isEmpty()) {
      for (ToldChange told : batch) {
        output.write(line(told));
      }
      output.flush();
      batch = feed.withTerms(batch.getLast().change().position(), BATCH);
    }
  }

  private byte[] line(ToldChange told) throws IOException {
    return (json.writeValueAsString(ContractChangeLine.of(told)) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}

package dev.plumbline.testkit.request;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/// An answer that is written no faster than it is read, because its client takes little in advance.
/// Left to itself, the system lets a connection hold tens of megabytes: a long answer would be
/// written whole before its reader has seen the second line.
public final class SlowAnswer implements Closeable {

  private static final SocketConfig TAKES_LITTLE_IN_ADVANCE =
      SocketConfig.custom().setRcvBufSize(16 * 1024).build();

  private final CloseableHttpClient client;
  private final BufferedReader lines;

  private SlowAnswer(CloseableHttpClient client, BufferedReader lines) {
    this.client = client;
    this.lines = lines;
  }

  /// Asks for what is answered with 200, as text.
  public static SlowAnswer to(URI address, String token, String mediaType) throws IOException {
    CloseableHttpClient client =
        HttpClients.custom().setDefaultSocketConfig(TAKES_LITTLE_IN_ADVANCE).build();
    HttpGet get = new HttpGet(address);
    get.setHeader("Authorization", "Bearer " + token);
    get.setHeader("Accept", mediaType);
    HttpResponse response = client.execute(get);
    if (response.getStatusLine().getStatusCode() != 200) {
      client.close();
      throw new AssertionError(response.getStatusLine());
    }
    return new SlowAnswer(
        client,
        new BufferedReader(
            new InputStreamReader(response.getEntity().getContent(), StandardCharsets.UTF_8)));
  }

  public BufferedReader lines() {
    return lines;
  }

  /// Ends the connection; to close the lines alone would read the rest of them.
  @Override
  public void close() throws IOException {
    client.close();
  }
}

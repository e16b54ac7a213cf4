package dev.plumbline.kernel.measure;

import static dev.plumbline.kernel.measure.ChannelScope.ALL;
import static dev.plumbline.kernel.measure.ChannelScope.ASYNCHRONOUS;
import static dev.plumbline.kernel.measure.ChannelScope.SYNCHRONOUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTest {

  @ParameterizedTest
  @CsvSource({
    "voice, true, false",
    "chat, true, false",
    "in-person, true, false",
    "email, false, true",
    "web-form, false, true",
    "shared, false, false",
    "VOICE, false, false"
  })
  void a_queue_exists_where_customers_wait(String code, boolean queue, boolean later) {
    Line line = new Line("billing", code);
    EnumSet<ChannelScope> scopes = EnumSet.noneOf(ChannelScope.class);
    Arrays.stream(ChannelScope.values()).filter(it -> it.covers(line)).forEach(scopes::add);
    assertThat(scopes.contains(ALL)).isTrue();
    assertThat(scopes.contains(SYNCHRONOUS)).isEqualTo(queue);
    assertThat(scopes.contains(ASYNCHRONOUS)).isEqualTo(later);
  }
}

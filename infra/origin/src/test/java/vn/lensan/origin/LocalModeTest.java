package vn.lensan.origin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalModeTest {

  @Test
  void refusesToStartBeyondLoopback() {
    assertThatThrownBy(
            () ->
                OriginApplication.start(
                    "--server.port=0", "--server.address=0.0.0.0", "--lensan.origin.local=true"))
        .rootCause()
        .hasMessageContaining("must be a loopback address");
  }
}

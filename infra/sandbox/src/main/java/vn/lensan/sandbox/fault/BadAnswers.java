package vn.lensan.sandbox.fault;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers that a client has to survive; the work behind them was done. */
@Component
final class BadAnswers {

  private static final int CHUNK = 64 * 1024;

  private final MisbehaviourSettings settings;

  BadAnswers(MisbehaviourSettings settings) {
    this.settings = settings;
  }

  void never(ChannelFaults faults, HttpServletResponse response) {
    faults.hold(settings.hang());
    response.reset();
    response.setStatus(HttpStatus.GATEWAY_TIMEOUT.value());
  }

  void torn(byte[] body, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write('{');
    response.getOutputStream().write(Arrays.copyOf(body, body.length / 2));
  }

  /** Blanks before the body, so that a client that reads it all would even understand it. */
  void huge(byte[] body, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    var blanks = new byte[CHUNK];
    Arrays.fill(blanks, (byte) ' ');
    for (long sent = 0; sent < settings.hugeBody().toBytes(); sent += CHUNK) {
      response.getOutputStream().write(blanks);
    }
    response.getOutputStream().write(body);
  }

  void dripping(ChannelFaults faults, byte[] body, HttpServletResponse response)
      throws IOException {
    var plan = faults.plan();
    response.setContentLength(body.length);
    for (var one : body) {
      response.getOutputStream().write(one);
      response.flushBuffer();
      if (faults.plan() == plan) {
        faults.hold(settings.drip());
      }
    }
  }
}

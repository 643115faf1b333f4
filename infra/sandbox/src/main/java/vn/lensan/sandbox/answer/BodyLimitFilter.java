package vn.lensan.sandbox.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body up to the limit and no further, whatever its Content-Length says. */
@Component
@Order(10)
final class BodyLimitFilter extends OncePerRequestFilter {

  private static final int JSON_BYTES = 256 * 1024;
  private static final int PICTURE_BYTES = 5 * 1024 * 1024;

  private final Refusals refusals;

  BodyLimitFilter(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var limit = request.getRequestURI().contains("/pictures/") ? PICTURE_BYTES : JSON_BYTES;
    var body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit) {
      refusals.write(
          request,
          response,
          Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "body.too-large").with(limit));
    } else {
      chain.doFilter(new Held(request, body), response);
    }
  }

  private static final class Held extends HttpServletRequestWrapper {

    private final byte[] body;

    Held(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Bytes(new ByteArrayInputStream(body));
    }
  }

  private static final class Bytes extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Bytes(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      return bytes.read(to, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body is read at once");
    }
  }
}

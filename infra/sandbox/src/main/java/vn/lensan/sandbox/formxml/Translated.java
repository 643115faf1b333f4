package vn.lensan.sandbox.formxml;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request in the words of the JSON doors. */
final class Translated extends HttpServletRequestWrapper {
  private final Wanted wanted;
  private final String uri;
  private final ByteArrayInputStream body;

  Translated(HttpServletRequest request, String channel, Wanted wanted, byte[] raw) {
    super(request);
    this.wanted = wanted;
    this.uri = "/sandbox/" + channel + "/v1" + wanted.path();
    this.body = new ByteArrayInputStream(wanted.body(raw));
  }

  @Override
  public String getMethod() {
    return wanted.method();
  }

  @Override
  public String getRequestURI() {
    return uri;
  }

  @Override
  public String getServletPath() {
    return uri;
  }

  @Override
  public @Nullable String getParameter(String name) {
    return wanted.query().get(name);
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String value = wanted.query().get(name);
    return value == null ? null : new String[] {value};
  }

  @Override
  public @Nullable String getContentType() {
    return wanted.json() == null ? super.getContentType() : "application/json";
  }

  @Override
  public @Nullable String getHeader(String name) {
    if (name.equalsIgnoreCase("Client-Key")) {
      return wanted.clientKey();
    }
    if (name.equalsIgnoreCase("Content-Type")) {
      return getContentType();
    }
    return name.equalsIgnoreCase("Accept") ? "application/json" : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String value = getHeader(name);
    return Collections.enumeration(value == null ? List.of() : List.of(value));
  }

  @Override
  public int getContentLength() {
    return body.available();
  }

  @Override
  public long getContentLengthLong() {
    return body.available();
  }

  @Override
  public ServletInputStream getInputStream() {
    return new ServletInputStream() {
      @Override
      public int read() {
        return body.read();
      }

      @Override
      public boolean isFinished() {
        return body.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("The body is read at once");
      }
    };
  }
}

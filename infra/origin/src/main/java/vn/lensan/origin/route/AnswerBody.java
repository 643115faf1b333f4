package vn.lensan.origin.route;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;

record AnswerBody(ClassicHttpResponse answer, HttpUriRequestBase call) {

  private static final int BUFFER = 16 * 1024;

  /**
   * Whatever goes wrong on either side, the connection to the upstream is given up, not drained.
   */
  void copyTo(HttpServletResponse out) throws IOException {
    try {
      var entity = answer.getEntity();
      if (entity != null) {
        copy(entity.getContent(), out.getOutputStream(), isEventStream());
      }
      answer.close();
    } catch (IOException | RuntimeException e) {
      call.cancel();
      throw e;
    }
  }

  private boolean isEventStream() {
    var type = answer.getFirstHeader("Content-Type");
    return type != null && type.getValue().startsWith("text/event-stream");
  }

  /**
   * An event stream's headers go out before its first event, so that the browser knows it is on.
   */
  private static void copy(InputStream in, OutputStream out, boolean atOnce) throws IOException {
    if (atOnce) {
      out.flush();
    }
    var buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      if (atOnce) {
        out.flush();
      }
    }
  }
}

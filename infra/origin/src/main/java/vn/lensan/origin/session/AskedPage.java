package vn.lensan.origin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page that somebody wanted before being sent to the sign-in. */
final class AskedPage {

  private static final String ATTRIBUTE = AskedPage.class.getName();

  private AskedPage() {}

  static void remember(HttpServletRequest request) {
    if ("GET".equals(request.getMethod())) {
      var query = request.getQueryString();
      request
          .getSession()
          .setAttribute(ATTRIBUTE, request.getRequestURI() + (query == null ? "" : "?" + query));
    }
  }

  static void goBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var session = request.getSession();
    var page = session.getAttribute(ATTRIBUTE);
    session.removeAttribute(ATTRIBUTE);
    response.sendRedirect(page instanceof String path ? path : "/");
  }
}

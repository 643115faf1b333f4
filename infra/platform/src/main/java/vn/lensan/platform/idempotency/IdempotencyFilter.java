package vn.lensan.platform.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.StreamUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.Problems;

/**
 * The same key and body: the first answer again. The same key and another body: refused. Lies
 * behind the sign-in.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
  static final String HEADER = "Idempotency-Key";
  static final String REPLAYED = "Idempotency-Replayed";
  private static final int LONGEST_KEY = 255;
  private static final List<String> KEPT_HEADERS =
      List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);
  private static final List<String> WITHOUT =
      List.of("/oauth2", "/webhooks", "/sandbox", "/internal");

  private final KeyRecords records;
  private final Problems problems;

  IdempotencyFilter(KeyRecords records, Problems problems) {
    this.records = records;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod())
        || request.getHeader(HEADER) == null
        || WITHOUT.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      keyed(request, response, chain);
    } catch (Problem refusal) {
      problems.write(refusal, request, response);
    }
  }

  private void keyed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(HEADER);
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "idempotency.key").with("most", LONGEST_KEY);
    }
    boolean multipart = Meaning.isMultipart(request);
    byte[] body = multipart ? new byte[0] : StreamUtils.copyToByteArray(request.getInputStream());
    String id = Meaning.hash(client(), request.getRequestURI(), key);
    KeyRecord record = records.claim(id, Meaning.of(request, body));
    if (record.answer() != null) {
      replay(record.answer(), response);
    } else {
      work(record, multipart ? request : new KeptBody(request, body), response, chain);
    }
  }

  private void work(
      KeyRecord record, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(RequestIds.KEY, record.id());
    request.setAttribute(RequestIds.THING, record.thing());
    ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
    boolean answered = false;
    try {
      chain.doFilter(request, kept);
      answered = kept.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value();
      if (answered) {
        records.keep(record.id(), answerOf(kept));
      }
    } finally {
      if (!answered) {
        records.release(record.id());
      }
      kept.copyBodyToResponse();
    }
  }

  private static KeyRecord.KeptAnswer answerOf(ContentCachingResponseWrapper response) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : KEPT_HEADERS) {
      String value =
          HttpHeaders.CONTENT_TYPE.equals(name)
              ? response.getContentType()
              : response.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    return new KeyRecord.KeptAnswer(response.getStatus(), headers, new PersonalText(body));
  }

  private static void replay(KeyRecord.KeptAnswer answer, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.setHeader(REPLAYED, "true");
    response.getOutputStream().write(answer.body().value().getBytes(StandardCharsets.UTF_8));
  }

  private static String client() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null ? "" : authentication.getName();
  }
}

package vn.lensan.platform.idempotency;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.StreamUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.NoSpace;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.Problems;
import vn.lensan.platform.problem.StoreProblems;

/**
 * The same key and body: the first answer again. The same key and another body: refused. Lies
 * behind the sign-in.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
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
    } catch (DataAccessException | MongoException failure) {
      LOG.warn("The store did not take a key: {}", failure.toString());
      problems.write(StoreProblems.of(failure).orElseThrow(() -> failure), request, response);
    } catch (IOException | IllegalStateException failure) {
      if (!NoSpace.isCauseOf(failure)) {
        throw failure;
      }
      LOG.error("An upload could not be put down: {}", failure.toString());
      problems.write(NoSpace.problem(), request, response);
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
    } finally {
      note(record, answered ? answerOf(kept) : null);
      kept.copyBodyToResponse();
    }
  }

  /**
   * What was done is answered although it can't be noted: a repeat finds the thing by its id. What
   * was not done may be tried again at the latest when the claim is over.
   */
  private void note(KeyRecord record, KeyRecord.@Nullable KeptAnswer answer) {
    try {
      if (answer == null) {
        records.release(record.id());
      } else {
        records.keep(record.id(), answer);
      }
    } catch (DataAccessException | MongoException failure) {
      LOG.warn("The outcome of a key could not be noted: {}", failure.toString());
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
